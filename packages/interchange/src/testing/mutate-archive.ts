import { openZip } from '../container/open-zip';
import { writeZip } from '../container/write-zip';
import { mutate, numbersFrom } from './mutate';

/**
 * Damages one file inside an archive and packs it again, so that damage gets past the check sums; what
 * is no archive is damaged as it is. Packed without pressing, since pressing takes longer than reading.
 */
export function mutateInside(bytes: Uint8Array, seed: number): Uint8Array {
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b ? openZip(bytes) : undefined;
  if (archive?.ok !== true || archive.value.entries.length === 0) return mutate(bytes, seed);
  const { entries, read } = archive.value;
  const chosen = numbersFrom(seed)(entries.length);
  const files = entries.map(({ path }, at) => {
    const found = read(path);
    const content = found.ok ? found.value : new Uint8Array();
    return { path, bytes: at === chosen ? mutate(content, seed) : content };
  });
  return writeZip(files, 0);
}
