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

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly next: (path: string, folder: string) => string;
}

const copy = (path: string) => `work on a copy: cp ${path} copy.cmoc.json`;
const noPermission: Refusal = {
  code: 'no-permission',
  message: 'You may not write there.',
  next: (_, folder) => `ls -ld ${folder}`,
};
const noFolder: Refusal = {
  code: 'no-such-folder',
  message: 'There is no such folder to write into.',
  next: (_, folder) => `mkdir -p ${folder}`,
};

const refusals: Readonly<Record<string, Refusal>> = {
  EEXIST: {
    code: 'file-exists',
    message: 'There is a file already; nothing was written.',
    next: () => 'choose another name, or add --overwrite',
  },
  ECHANGED: {
    code: 'changed-meanwhile',
    message: 'The file changed while the command was at work; nothing was written.',
    next: () => 'run the command again',
  },
  EREADONLY: {
    code: 'read-only-file',
    message: 'The file is read-only; nothing was written.',
    next: (path) => `chmod u+w ${path}, where it is yours to change`,
  },
  EMLINK: {
    code: 'several-names',
    message:
      'The file has several names (hard links), and writing it whole would part them; nothing was written.',
    next: copy,
  },
  EOWNER: {
    code: 'other-owner',
    message:
      'The file belongs to somebody else, and what you write could not be kept in their name; nothing was written.',
    next: copy,
  },
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: noPermission,
  ENOENT: noFolder,
  ENOTDIR: noFolder,
};

/** Why a file could not be written, by the code of the system. */
export function unwritable(file: string, code: string | undefined): CliFailure {
  const refusal = Object.hasOwn(refusals, code ?? '') ? refusals[code ?? ''] : undefined;
  const [path, folder] = [quoted(file), quoted(dirname(file))];
  return refusal === undefined
    ? failure(
        'unwritable-file',
        `The system could not write the file (${code ?? 'no code given'}). What was there before is unharmed.`,
        { file, next: `ls -ld ${folder}` },
      )
    : failure(refusal.code, refusal.message, { file, next: refusal.next(path, folder) });
}
