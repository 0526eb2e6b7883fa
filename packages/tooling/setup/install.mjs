import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from './manifest.mjs';
import { runOrExplain } from './run.mjs';

/**
 * Installs exactly what the lock file says, unless that has been done.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
export async function install(env, say) {
  if (isInstalled(root)) return;
  say('Installing what the project needs (the first time takes a minute) ...');
  await runOrExplain('Installing', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {
    env,
  });
}

/**
 * Whether `node_modules` holds what the lock file asks for: pnpm keeps a copy of the lock file it
 * installed last, and links each project's dependencies into it.
 *
 * @param {string} folder the root of the monorepo
 */
export function isInstalled(folder) {
  const installed = join(folder, 'node_modules/.pnpm/lock.yaml');
  if (!existsSync(installed)) return false;
  if (!readFileSync(installed).equals(readFileSync(join(folder, 'pnpm-lock.yaml')))) return false;
  return projects(folder).every((project) => {
    const { dependencies = {}, devDependencies = {} } = readJson(join(project, 'package.json'));
    return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
      existsSync(join(project, 'node_modules', name)),
    );
  });
}

/** @param {string} folder */
function projects(folder) {
  const inside = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(folder, group)).map((name) => join(folder, group, name)),
  );
  return [folder, ...inside].filter((project) => existsSync(join(project, 'package.json')));
}
