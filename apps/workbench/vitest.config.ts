import { defineConfig } from 'vitest/config';

const conditions = ['@cmoc/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: '@cmoc/workbench',
    root: import.meta.dirname,
    include: ['src/**/*.test.ts', 'browser-tests/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['browser-tests/serve-build.ts'],
    // A browser starts in each file of browser tests; more at once would only slow each other down.
    maxWorkers: 1,
    // After everything else, so that pages are not judged while the machine is busy.
    sequence: { groupOrder: 1 },
    // What is analysed in a worker may come late on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
