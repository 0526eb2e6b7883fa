import { previewFile, readForeignFile, type FileReadOptions } from '@cmoc/interchange';

/** What a file holds, and what its columns are taken to hold where it is a table. */
export interface ReadForeign {
  readonly outcome: ReturnType<typeof readForeignFile>;
  readonly preview: ReturnType<typeof previewFile>;
}

/** Reads a file of another program. */
export function readForeign(
  bytes: Uint8Array,
  fileName: string,
  options: FileReadOptions,
): ReadForeign {
  const outcome = readForeignFile(bytes, fileName, options);
  return { outcome, preview: previewFile(bytes, fileName, options) };
}
