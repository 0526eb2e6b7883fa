import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nativeCompiler } from '../factories/declarations.mjs';
import { root } from '../setup/manifest.mjs';
import { run } from '../setup/run.mjs';

/**
 * What the compiler finds wrong in every project of the monorepo, a line each.
 *
 * @param {string} [folder] the root of the monorepo
 * @returns {Promise<string[]>}
 */
export async function typeErrors(folder = root) {
  const problems = [];
  for (const project of projects(folder)) {
    const args = [nativeCompiler, '--noEmit', '--pretty', 'false', '--project', project];
    const { code, output } = await run(process.execPath, args, { cwd: folder, quiet: true });
    if (code !== 0) problems.push(output.trim());
  }
  return problems;
}

/**
 * The root, and each package and app with a configuration of its own.
 *
 * @param {string} folder
 */
function projects(folder) {
  const inside = ['packages', 'apps']
    .map((group) => join(folder, group))
    .filter((group) => existsSync(group))
    .flatMap((group) => readdirSync(group).map((name) => join(group, name)));
  return [folder, ...inside].filter((path) => existsSync(join(path, 'tsconfig.json')));
}
