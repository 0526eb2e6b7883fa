import { delimiter, join } from 'node:path';
import { root } from './manifest.mjs';
import { runOrExplain } from './run.mjs';

/**
 * Builds packages and what they rest on; what has not changed comes from turbo's cache.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [filters] turbo filters; everything when empty
 */
export async function build(env, filters = []) {
  const wanted = filters.map((filter) => `--filter=${filter}`);
  await runOrExplain(
    'Building',
    'turbo',
    ['run', 'build', '--output-logs=errors-only', ...wanted],
    {
      env: withRootBinaries(env),
    },
  );
}

/**
 * Puts the tools of the root manifest on PATH, after the pinned pnpm.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withRootBinaries(env) {
  return { ...env, PATH: `${env.PATH}${delimiter}${join(root, 'node_modules/.bin')}` };
}
