import { zipSync, type Zippable } from 'fflate';

/** One file to go into an archive. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first day an archive can name. Archives hold no time zone, and a clock is never read. */
const firstDay = '1980-01-01T00:00:00';

/**
 * Packs files in the order given. The same files give the same bytes, wherever and whenever.
 *
 * @param level - how hard to press; 0 stores files as they are
 */
export function writeZip(files: readonly ZipFile[], level: 0 | 6 = 6): Uint8Array {
  const tree: Zippable = Object.create(null) as Zippable;
  for (const { path, bytes } of files) tree[path] = [bytes, { mtime: firstDay, os: 0 }];
  return zipSync(tree, { level });
}
