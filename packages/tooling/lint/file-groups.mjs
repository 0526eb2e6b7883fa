/** Which rules a file gets follows from where it lies. Patterns are relative to the root. */

/** Tests, what only they read, type tests and benches: they may do what the code they hold to account may not. */
export const tests = [
  '**/*.test.{ts,tsx}',
  'packages/graph/src/testing/**/*.ts',
  '**/*.test-d.ts',
  '**/*.bench.ts',
];

/** Everything that a library ships. */
export const librarySource = ['packages/*/src/**/*.ts'];

/** Code that may touch files, the clock, the network and the environment. */
export const environmentCode = [
  'packages/cli/**',
  'packages/store/**',
  'packages/tooling/**',
  'packages/*/src/node/**',
];

/** Tables and machine-written files, whose length says nothing about their clarity. */
export const dataFiles = ['**/data/**', '**/generated/**', '**/*.generated.*'];

/** What is not ours to lint. */
export const ignored = [
  '**/node_modules/**',
  '**/dist/**',
  '**/coverage/**',
  '**/.turbo/**',
  '**/.tmp/**',
  'packages/*/api/**',
  // Other people’s programs, compiled in a folder of their own.
  'packages/tooling/fixtures/**',
];
