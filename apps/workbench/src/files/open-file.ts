import type { Issue } from '@cmoc/kernel';
import { readReviewFile, type Review, type ReviewFile } from '@cmoc/model';
import { askInterchange } from './ask-interchange';
import type { PlannedImport } from './interchange-request';

/** The largest file that is read at all; larger ones are refused before a byte is loaded. */
export const largestFile = 64 * 1024 * 1024;

const longestPack = 1_000_000;

/** A file that cannot be used, with what was found and what was expected. */
export interface RefusedFile {
  readonly as: 'refused';
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** What came of opening a file. The work in hand is not touched whatever it is. */
export type Opened =
  | { readonly as: 'review'; readonly name: string; readonly file: ReviewFile }
  | { readonly as: 'pack'; readonly name: string; readonly text: string }
  | { readonly as: 'import'; readonly planned: PlannedImport; readonly bytes: Uint8Array }
  | RefusedFile;

/** Reads what the reviewer chose or dropped: a review, a rule pack, or a file of another format. */
export async function openFile(file: File, inHand: Review): Promise<Opened> {
  const { name } = file;
  if (file.size > largestFile) {
    return refused(
      name,
      'file-too-large',
      `Found ${megabytes(file.size)}; at most ${megabytes(largestFile)} can be opened.`,
    );
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(name, 'file-not-readable', `The browser could not read the file: ${why}`);
  }
  const pack = packIn(bytes);
  if (pack !== undefined) return { as: 'pack', name, text: pack };
  const result = readReviewFile(bytes);
  if (result.ok) return { as: 'review', name, file: result.value };
  const planned = await askInterchange({ kind: 'import', bytes, name, review: inHand });
  if (planned.ok && planned.value.format !== 'cmoc') {
    return { as: 'import', planned: planned.value, bytes };
  }
  const asReview = /\.json$/i.test(name) || planned.ok;
  return { as: 'refused', name, issues: asReview ? result.issues : planned.issues };
}

/** The text of a JSON rule pack, told from a review by what it holds. */
function packIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > longestPack) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    const isPack =
      typeof value === 'object' && value !== null && 'apiVersion' in value && 'namespace' in value;
    return isPack ? text : undefined;
  } catch {
    return undefined;
  }
}

function refused(name: string, code: string, message: string): RefusedFile {
  return {
    as: 'refused',
    name,
    issues: [{ code, severity: 'error', path: [], message, params: {} }],
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 0 })} MB`;
}
