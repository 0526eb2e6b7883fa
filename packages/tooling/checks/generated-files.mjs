import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { preparedEnvironment } from '../setup/environment.mjs';
import { readJson, root } from '../setup/manifest.mjs';
import { runOrExplain } from '../setup/run.mjs';

/**
 * Runs the `generate` step of every package that has one and tells which files it changed. It
 * compares contents, not git's view of them, so uncommitted work does not count. The new files
 * stay: they are what should be committed.
 *
 * @param {string} [folder] the root of the monorepo
 * @returns {Promise<string[]>}
 */
export async function generatedFileProblems(folder = root) {
  const generating = packagesThatGenerate(folder);
  if (generating.length === 0) return [];
  const env = await preparedEnvironment();
  const before = contents(folder, generating);
  for (const name of generating) {
    const cwd = join(folder, name);
    await runOrExplain(`Generating in ${name}`, 'pnpm', ['run', 'generate'], { cwd, env });
  }
  const after = contents(folder, generating);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: was out of date; it has been generated anew, commit it`);
}

/** @param {string} folder */
function packagesThatGenerate(folder) {
  return readdirSync(join(folder, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((path) => existsSync(join(folder, path, 'package.json')))
    .filter((path) => readJson(join(folder, path, 'package.json')).scripts?.generate !== undefined);
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {Map<string, string>} the digest of each file that git does not ignore
 */
function contents(folder, paths) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths];
  const listed = execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).split('\0');
  const files = listed.filter((path) => path !== '' && existsSync(join(folder, path)));
  return new Map(files.map((path) => [path, digest(join(folder, path))]));
}

/** @param {string} path */
function digest(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
