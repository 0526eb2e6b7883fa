import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that holds `packages` and `apps`. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Reads a JSON file of the monorepo.
 *
 * @param {string} path
 * @returns {any}
 */
export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The pinned package manager, name and version, as the root manifest has it and no other file. */
export function pinnedPackageManager(manifest = readJson(`${root}/package.json`)) {
  const pinned = manifest.packageManager;
  if (typeof pinned !== 'string' || !/^pnpm@\d+\.\d+\.\d+$/.test(pinned)) {
    throw new CommandError(`package.json should pin its package manager, and says: ${pinned}`);
  }
  return pinned;
}

/** A failure that its message explains in full: printed without a stack. */
export class CommandError extends Error {
  /** @override */
  name = 'CommandError';
}
