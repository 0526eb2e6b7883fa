import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CommandError, pinnedPackageManager } from './manifest.mjs';
import { run } from './run.mjs';

/** Keeps the tools from asking questions and from reporting on their users. */
const quietTools = { CI: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/**
 * The environment in which every tool runs: the pinned pnpm comes first on PATH, where turbo looks
 * for it. npx fetches pnpm on first use; nothing is installed for the whole machine.
 *
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function preparedEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...quietTools };
  const pinned = pinnedPackageManager();
  if (env.CMOC_PACKAGE_MANAGER === pinned || isRunBy(pinned, env)) return env;
  const ask = ['--yes', `--package=${pinned}`, '--', 'node', '-p', 'process.env.PATH'];
  const [npx, ...before] = npxCommand();
  const { code, output, stdout } = await run(npx, [...before, ...ask], { env, quiet: true });
  const path = stdout.trim().split('\n').at(-1);
  if (code !== 0 || !path?.includes(delimiter)) {
    throw new CommandError(
      `${pinned} could not be fetched with npx. Is the npm registry reachable?\n${output.trim()}`,
    );
  }
  return { ...env, PATH: path, CMOC_PACKAGE_MANAGER: pinned };
}

/**
 * @param {string} pinned
 * @param {NodeJS.ProcessEnv} env
 */
function isRunBy(pinned, env) {
  return env.npm_config_user_agent?.startsWith(`${pinned.replace('@', '/')} `) === true;
}

/** npx as it comes with the npm that runs us, else the one on PATH. @returns {[string, ...string[]]} */
function npxCommand() {
  const places = [
    process.env.npm_execpath,
    join(process.execPath, '../node_modules/npm/bin/npm-cli.js'),
  ];
  for (const place of places) {
    if (place === undefined) continue;
    const script = join(dirname(place), 'npx-cli.js');
    if (existsSync(script)) return [process.execPath, script];
  }
  return ['npx'];
}
