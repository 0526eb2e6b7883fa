import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { jsonIn } from './package-entry';

/** A package with everything it brings along is smaller; what is larger cannot be looked through. */
const mostFiles = 20_000;
const mostBytes = 300_000_000;

/** The folder of the package that a file belongs to, and its version. */
export async function rootOf(
  entry: string,
  name: string,
): Promise<{ readonly folder: string; readonly version: string } | undefined> {
  const wanted = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
  const file = await realpath(entry);
  for (let folder = dirname(file); folder !== parse(folder).root; folder = dirname(folder)) {
    const { name: own, version } = manifestIn(await jsonIn(join(folder, 'package.json')));
    if (own === wanted)
      return { folder, version: typeof version === 'string' ? version.slice(0, 60) : 'unknown' };
  }
  return undefined;
}

/**
 * The hash of all that a package can run: its files, and those of the packages it declares, and so on.
 * The empty string where that is too much to look through.
 */
export async function contentHash(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const left = { files: mostFiles, bytes: mostBytes };
  const seen = new Set<string>();
  const queue = [folder];
  for (const next of queue) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (!(await addFolder(next, '', hash, left))) return '';
    for (const name of dependenciesOf(await jsonIn(join(next, 'package.json')))) {
      const found = await dependencyFrom(next, name);
      hash.update(`\0${name}\0${found === undefined ? 'missing' : 'there'}\0`);
      if (found !== undefined) queue.push(found);
    }
  }
  return hash.digest('hex');
}

/** Adds the files of a package in the order of their names; false where they are too many. */
async function addFolder(
  root: string,
  below: string,
  hash: Hash,
  left: { files: number; bytes: number },
): Promise<boolean> {
  const names = (await readdir(join(root, below))).sort((a, b) => (a < b ? -1 : 1));
  for (const name of names) {
    if (name === 'node_modules' || name === '.git') continue;
    const path = join(below, name);
    const facts = await stat(join(root, path)).catch(() => undefined);
    if (facts?.isDirectory() === true) {
      if (!(await addFolder(root, path, hash, left))) return false;
    } else if (facts?.isFile() === true) {
      left.bytes -= facts.size;
      left.files -= 1;
      if (left.files < 0 || left.bytes < 0) return false;
      hash.update(`${path.replaceAll('\\', '/')}\0${await digestOf(join(root, path))}\0`);
    }
  }
  return true;
}

async function digestOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where Node would find a dependency: beside the package, or beside a folder above it. */
async function dependencyFrom(folder: string, name: string): Promise<string | undefined> {
  for (let place = folder; ; place = dirname(place)) {
    const found = await realpath(join(place, 'node_modules', name)).catch(() => undefined);
    if (found !== undefined) return found;
    if (place === parse(place).root) return undefined;
  }
}

const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

function dependenciesOf(manifest: unknown): string[] {
  const fields = manifestIn(manifest);
  const names = kinds.flatMap((kind) => Object.keys(manifestIn(fields[kind])));
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}

function manifestIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
