import { previewFile, readFile, type FileReadOptions } from '@cmoc/interchange';

/** What a file holds, and what its columns are taken to hold where it is a table. */
export interface ReadForeign {
  readonly outcome: ReturnType<typeof readFile>;
  readonly preview: ReturnType<typeof previewFile>;
}

/** Reads a file of another program. */
export function readForeign(
  bytes: Uint8Array,
  fileName: string,
  options: FileReadOptions,
): ReadForeign {
  const outcome = readFile(bytes, fileName, options);
  return { outcome, preview: previewFile(bytes, fileName, options) };
}
