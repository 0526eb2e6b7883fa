import { readReview, type Issue, type Review } from '@cmoc/model';

/** The largest file that is read at all; larger ones are refused before a byte is loaded. */
export const largestFile = 64 * 1024 * 1024;

/** What came of opening a file. The work in hand is not touched either way. */
export type Opened =
  | {
      readonly ok: true;
      readonly name: string;
      readonly review: Review;
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly name: string; readonly issues: readonly Issue[] };

/** Reads a review from a file the reviewer chose or dropped. */
export async function openFile(file: File): Promise<Opened> {
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
  const result = readReview(bytes);
  if (!result.ok) return { ok: false, name, issues: result.issues };
  return { ok: true, name, review: result.value, warnings: result.issues };
}

function refused(name: string, code: string, message: string): Opened {
  return { ok: false, name, issues: [{ code, severity: 'error', path: [], message, params: {} }] };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 0 })} MB`;
}
