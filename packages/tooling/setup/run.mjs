import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CommandError, root } from './manifest.mjs';

const onWindows = process.platform === 'win32';

let stopping = false;

/** Every child that is alive, each at the head of its own process group. */
const children = new Set();

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {boolean} [quiet] keep the output back instead of printing it
 *
 * @typedef {object} RunResult
 * @property {number} code the exit code; 128 and the signal's number when a signal ended it
 * @property {string} output what it printed, when quiet
 * @property {string} stdout what it printed on standard output alone, when quiet
 */

/**
 * Runs a program to its end. Children have their own process group, so that a stop reaches what
 * they started as well.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(program, args, { env = process.env, cwd = root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    // After a stop nothing new begins: the program ends without an answer.
    if (stopping) return;
    const child = spawn(program, args, {
      cwd,
      env,
      detached: !onWindows,
      shell: onWindows && !program.endsWith('.exe'),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    children.add(child);
    let output = '';
    let stdout = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      children.delete(child);
      reject(new CommandError(`Could not run ${program}: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve({
        code: code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0),
        output,
        stdout,
      });
    });
  });
}

/**
 * Runs a program quietly; when it fails, shows what it printed and explains.
 *
 * @param {string} what what was being done, for the message
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function runOrExplain(what, program, args, options = {}) {
  const result = await run(program, args, { ...options, quiet: true });
  if (result.code === 0) return result;
  if (!stopping) process.stderr.write(`${result.output.trimEnd()}\n\n`);
  throw new CommandError(`${what} did not work (exit code ${result.code}). What it said is above.`);
}

/** Whether a stop has been asked for: failures that follow from it are not worth a word. */
export function isStopping() {
  return stopping;
}

/**
 * Makes Ctrl-C and a polite kill end this program and everything it started.
 *
 * @param {() => Promise<void> | void} [cleanUp]
 * @param {number} [code] the exit code after a stop
 */
export function stopOnSignals(cleanUp = () => {}, code = 0) {
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all([cleanUp(), ...[...children].map(endGroup)]);
    process.exit(code);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  stopWithNpm(stop);
}

/**
 * When npm is killed outright it cannot pass the signal on: then its going is the signal.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (onWindows || process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function endGroup(child) {
  return new Promise((resolve) => {
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    signalGroup(child, 'SIGTERM');
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (onWindows || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}
