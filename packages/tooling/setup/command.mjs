import { CommandError } from './manifest.mjs';
import { isStopping } from './run.mjs';

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a command's body; a failure ends as one clear message and a non-zero exit code.
 *
 * @param {() => Promise<void>} body
 */
export async function command(body) {
  try {
    await body();
  } catch (error) {
    if (isStopping()) return;
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Error && error.name === CommandError.name) return error.message;
  if (process.env.CMOC_DEBUG && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Something went wrong that was not foreseen: ${message}\nSet CMOC_DEBUG=1 to see where.`;
}
