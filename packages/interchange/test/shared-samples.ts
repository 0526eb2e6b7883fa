import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format } from '../src/contract/format';
import { sampleOf } from '../src/registry/sample';
import type { SampleFile } from '../src/testing/format-contract';

/** Real files lie beside the repository or where CMOC_SHARED_DATA says; tests do without them. */
const root =
  process.env['CMOC_SHARED_DATA'] ??
  fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Whether real files are there; tests that want them say that they are not. */
export const hasSharedData = existsSync(root);

/** The real files of one folder whose names end so, sorted by name; none where they are absent. */
export function sharedSamples(folder: string, ending: string): readonly SampleFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(path, name))) }));
}

/** The path of one real file; undefined where it is absent. */
export function sharedPath(name: string): string | undefined {
  const path = join(root, name);
  return existsSync(path) ? path : undefined;
}

/** All real files of up to 300 kB that a format recognises for its own; none where they are absent. */
export function sharedSamplesOf(format: Format): readonly SampleFile[] {
  if (!hasSharedData) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => sharedSamples(name, ''))
    .filter(({ name, bytes }) => {
      const likelihood = format.detect(sampleOf(bytes, name));
      return bytes.length < 300_000 && (likelihood === 'certain' || likelihood === 'likely');
    });
}
