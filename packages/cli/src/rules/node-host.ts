import type { RulePackageHost } from '@cmoc/appraisal';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryIn } from './package-entry';
import { trustAnswer, type TrustedPackage } from './trusted-package';

/**
 * Finds rule packages as Node does, in the `node_modules` of folders and of those above them, and JSON
 * packs by their way from the first folder. Only files that are there are imported, of packages that
 * the user trusts: nothing that a review holds is evaluated.
 */
export function nodeHost(
  folders: readonly string[],
  trusted: readonly TrustedPackage[],
): RulePackageHost {
  return {
    isTrusted: (name) => trustAnswer(name, folders, trusted),
    importPackage: async (name) => {
      const path = await entryIn(folders, name);
      return path === undefined ? undefined : importFile(path);
    },
    readPack: async (path) => {
      const [folder = '.'] = folders;
      return readPack(join(folder, path));
    },
  };
}

async function importFile(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8'));
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}

/** Packs are lists of rules; whatever is larger is something else. */
const largestPack = 20_000_000;

async function readPack(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    return size > largestPack ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
