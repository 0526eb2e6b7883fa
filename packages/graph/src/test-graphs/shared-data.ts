import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where data of other people may lie; never part of this repository. */
const folder =
  process.env['CMOC_SHARED_DATA'] ??
  fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

/** Why the tests that need shared data are left out; `null` when they are not. */
export const sharedDataMissing = existsSync(folder)
  ? null
  : 'left out: no shared data beside the repository or at CMOC_SHARED_DATA';

/** A file of the shared data as text. */
export function sharedText(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}
