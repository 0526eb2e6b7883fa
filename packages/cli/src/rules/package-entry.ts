import { readFile } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { codeOf } from '../failure/failure';

/** The file that an import of a package would run, from the first folder that has it. Nothing is run. */
export async function entryIn(
  folders: readonly string[],
  name: string,
): Promise<string | undefined> {
  for (const folder of folders) {
    const path = await resolvePackage(name, folder);
    if (path !== undefined) return path;
  }
  return undefined;
}

async function resolvePackage(name: string, folder: string): Promise<string | undefined> {
  if (isBuiltin(name)) return undefined;
  const require = createRequire(join(folder, 'review.json'));
  try {
    return require.resolve(name);
  } catch (error) {
    // A package that can only be imported, as ours are, has no way in for `require`.
    return codeOf(error) === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
      ? importEntry(name, require.resolve.paths(name) ?? [])
      : undefined;
  }
}

async function importEntry(name: string, places: readonly string[]): Promise<string | undefined> {
  const parts = name.split('/');
  const length = name.startsWith('@') ? 2 : 1;
  const subpath = ['.', ...parts.slice(length)].join('/');
  for (const place of places) {
    const manifest = join(place, ...parts.slice(0, length), 'package.json');
    const target = entryOf(await jsonIn(manifest), subpath);
    if (target !== undefined) return join(dirname(manifest), target);
  }
  return undefined;
}

/** What a JSON file holds; undefined where there is none that can be read. */
export async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function entryOf(manifest: unknown, subpath: string): string | undefined {
  const exported = (manifest as { readonly exports?: unknown } | undefined)?.exports;
  const isTable = typeof exported === 'object' && exported !== null && '.' in exported;
  const entry = isTable ? (exported as Readonly<Record<string, unknown>>)[subpath] : exported;
  return targetOf(entry);
}

/** The first condition that an import in Node meets, in the order of the manifest. */
function targetOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry.startsWith('./') ? entry : undefined;
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const [condition, target] of Object.entries(entry)) {
    if (!['node', 'import', 'default'].includes(condition)) continue;
    const found = targetOf(target);
    if (found !== undefined) return found;
  }
  return undefined;
}
