import { builtinModules } from 'node:module';

/** Selectors and names that lint forbids, each with what to do instead. */

/** Errors the language itself throws; ours carry a symbol marker. */
const builtInErrors = 'Error|(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)Error';

/** Holds in all code that is not a test. */
export const everywhere = [
  {
    selector: 'ExportAllDeclaration',
    message: 'Name each re-export, so that the public names are read in one place.',
  },
  {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportDefaultSpecifier, ImportSpecifier[imported.name='z'])",
    message: "Write import * as z from 'zod': the name z brings every part of it into a bundle.",
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of words: it is the same in a file and in code.',
  },
  {
    selector: `BinaryExpression[operator='instanceof'][right.name=/Error$/]:not([right.name=/^(?:${builtInErrors})$/])`,
    message: 'Use isInstance: instanceof fails across two copies of a package.',
  },
  {
    selector: `BinaryExpression[operator='instanceof'] > MemberExpression.right[property.name=/Error$/]`,
    message: 'Use isInstance: instanceof fails across two copies of a package.',
  },
];

/** Holds in the source of every library. */
export const inLibraries = [
  {
    selector: `ThrowStatement > :matches(NewExpression, CallExpression)[callee.name=/^(?:${builtInErrors})$/]`,
    message: 'Throw a UsageError with a code for misuse; return issues for a problem in the data.',
  },
];

export const noDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Libraries export by name.',
  },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: 'Libraries export by name.',
  },
];

const clockMessage = 'The moment is supplied by the caller: same input, same output.';
const randomMessage = 'Use a seeded generator: same input, same output.';

/** Holds where a library must run in a browser and repeat itself exactly. */
export const inPureLibraries = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.name='Date']", message: clockMessage },
];

export const pureProperties = [
  { object: 'Math', property: 'random', message: randomMessage },
  { object: 'crypto', property: 'randomUUID', message: randomMessage },
  { object: 'crypto', property: 'getRandomValues', message: randomMessage },
  { object: 'Date', property: 'now', message: clockMessage },
  { object: 'performance', property: 'now', message: clockMessage },
  ...['fetch', 'process', 'performance', 'localStorage'].map((property) => ({
    object: 'globalThis',
    property,
    message: 'A library does not touch its environment.',
  })),
];

export const pureGlobals = [
  'fetch',
  'process',
  'performance',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'window',
  'document',
  'navigator',
  'Buffer',
  'require',
  '__dirname',
  '__filename',
].map((name) => ({
  name,
  message: 'A library runs in a browser and in Node and touches neither.',
}));

export const pureImports = {
  patterns: [
    {
      regex: `^(?:node:|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(?:/|$))`,
      message: 'A library runs in a browser: only `src/node` entries may import Node modules.',
    },
  ],
};
