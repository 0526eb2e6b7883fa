import { apiProblems } from '../api-report/api-report.mjs';
import { root } from '../setup/manifest.mjs';
import { structureProblems } from '../structure/check-structure.mjs';
import { treeOf } from '../structure/tree.mjs';
import { changesetProblems } from './changesets.mjs';
import { undeclaredImports } from './dist-imports.mjs';
import { generatedFileProblems } from './generated-files.mjs';
import { packedPackageProblems } from './packed-packages.mjs';
import { typeErrors } from './type-errors.mjs';
import { publishedPackages } from './workspace.mjs';

/**
 * The guards that are our own, by name. Each gives what it found, one line each.
 *
 * @type {Readonly<Record<string, { find: () => Promise<string[]>, cure?: string }>>}
 */
export const guards = {
  structure: { find: async () => structureProblems(treeOf(root)) },
  types: { find: () => typeErrors() },
  imports: { find: async () => publishedPackages().flatMap(undeclaredImports) },
  packages: { find: packedPackageProblems },
  api: {
    find: async () => (await Promise.all(publishedPackages().map(apiProblems))).flat(),
    cure: 'When the change is meant, run `pnpm api` and commit the result.',
  },
  generated: { find: () => generatedFileProblems() },
  changesets: {
    find: () => changesetProblems(),
    cure: 'Run `pnpm changeset` and describe the change for readers of the changelog.',
  },
};
