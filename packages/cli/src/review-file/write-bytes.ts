import { dirname } from 'node:path';
import { codeOf, failure, type CliFailure } from '../failure/failure';
import type { Io, Replacing } from '../io/io';
import { quoted } from './read-bytes';

/** A file was written, or why it was not; what was there before is there still. */
export type BytesWritten = { readonly ok: true } | CliFailure;

/** Writes a file whole or not at all. */
export async function writeBytes(
  file: string,
  bytes: Uint8Array,
  replacing: Replacing,
  io: Io,
): Promise<BytesWritten> {
  try {
    await io.files.write(file, bytes, replacing);
    return { ok: true };
  } catch (error) {
    return unwritable(file, codeOf(error));
  }
}

function unwritable(file: string, code: string | undefined): CliFailure {
  switch (code) {
    case 'EEXIST':
      return failure('file-exists', 'There is a file already; nothing was written.', {
        file,
        next: 'choose another name, or add --overwrite',
      });
    case 'ECHANGED':
      return failure(
        'changed-meanwhile',
        'The file changed while the command was at work; nothing was written.',
        { file, next: 'run the command again' },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failure('no-permission', 'You may not write there.', {
        file,
        next: `ls -ld ${quoted(dirname(file))}`,
      });
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('no-such-folder', 'There is no such folder to write into.', {
        file,
        next: `mkdir -p ${quoted(dirname(file))}`,
      });
    default:
      return failure(
        'unwritable-file',
        `The system could not write the file (${code ?? 'no code given'}). What was there before is unharmed.`,
        { file, next: `ls -ld ${quoted(dirname(file))}` },
      );
  }
}
