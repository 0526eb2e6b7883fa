/** The layout of the monorepo as data: what may lie where, and who may import whom. */

/** Packages by layer. A package imports from lower layers only, never from its own. */
export const layers = {
  kernel: 0,
  model: 1,
  graph: 1,
  appraisal: 2,
  consolidation: 2,
  store: 2,
  'rules-rameses': 3,
  interchange: 3,
  report: 4,
  cli: 5,
};

/** A database, a clock and a file system: nothing but the outermost layers may rest on it. */
export const onlyForOutermost = ['store'];

/** Private packages without a layer. */
export const outsideLayers = ['tooling'];

export const outermostLayer = 5;

/** Apps stand above every layer. */
export const appLayer = 6;

/** What the top level must hold. */
export const requiredAtTop = [
  '.changeset',
  '.ci',
  '.github',
  'LICENSE',
  'README.md',
  'apps',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'turbo.json',
];

/** What it may hold besides: what a tool must find there. */
export const allowedAtTop = ['tsconfig.json', 'eslint.config.mjs', 'vitest.config.ts'];

/** Folder names that say nothing about what lies in them. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib'];

/** Libraries of which a program should hold one copy: the consumer brings them. */
export const peerOnly = ['zod', 'graphology'];

/** The oldest Node every published package runs on. */
export const nodeRange = '>=20.19';

export const longestFile = 400;

/**
 * The published name of a package folder.
 *
 * @param {string} folder
 */
export function packageName(folder) {
  return folder === 'cli' ? 'cmoc' : `@cmoc/${folder}`;
}
