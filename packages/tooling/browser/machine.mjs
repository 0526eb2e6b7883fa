import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * What finding a browser needs to know of the machine and may do to it. Tests supply their own.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {() => boolean} isDebian
 * @property {(name: string) => string | undefined} which the full path of a program on PATH
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder, none when it is absent
 * @property {(path: string) => boolean} works whether it starts and says its version
 * @property {(program: string, args: readonly string[]) => boolean} run whether it succeeded
 * @property {() => string} playwrightCli
 * @property {(line: string) => void} say
 */

/** @returns {Machine} this machine */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian,
    which,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    works,
    run: (program, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
    },
    playwrightCli: () =>
      join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js'),
    say: (line) => void process.stdout.write(`${line}\n`),
  };
}

/** @param {string} name */
function which(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Some systems ship a script called `chromium` that only says how to install it.
 *
 * @param {string} path
 */
function works(path) {
  // On Windows asking for the version opens a window instead.
  if (process.platform === 'win32') return existsSync(path);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** Debian itself: on Ubuntu the package of that name is a pointer to a snap. */
function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
