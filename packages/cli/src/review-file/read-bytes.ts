import type { Io } from '../io/io';
import type { CliFailure } from '../failure/failure';
import { basename, dirname, join } from 'node:path';
import { codeOf, failure } from '../failure/failure';
import { nearest } from '../suggestion/nearest';
import { formatByteSize } from './byte-size';

/** What a file holds, or why it could not be read. */
export type BytesRead = { readonly ok: true; readonly bytes: Uint8Array } | CliFailure;

/** In the place of a file: standard input, as programs have it. */
export const standardInput = '-';

/** Reads a file of at most `limit` bytes; a larger one is refused before any of it is read. */
export async function readBytes(file: string, limit: number, io: Io): Promise<BytesRead> {
  if (file === standardInput) return readInput(limit, io);
  try {
    const { kind, size } = await io.files.facts(file);
    if (kind === 'directory') return await insteadOfFolder(file, io);
    if (kind === 'other') {
      return failure('not-a-file', 'This is a device or a pipe; a file was expected.', {
        file,
        next: 'give - for the file to read standard input',
      });
    }
    if (size > limit) return tooLarge(file, size, limit);
    const bytes = await io.files.read(file, limit + 1);
    return bytes.length > limit ? tooLarge(file, bytes.length, limit) : { ok: true, bytes };
  } catch (error) {
    return unreadable(file, error, io);
  }
}

async function readInput(limit: number, io: Io): Promise<BytesRead> {
  const bytes = await io.input(limit + 1);
  if (bytes.length > limit) return tooLarge(standardInput, bytes.length, limit);
  return bytes.length > 0
    ? { ok: true, bytes }
    : failure('no-input', 'Nothing came in on standard input.', {
        file: standardInput,
        next: 'put the file before the command: cat review.cmoc.json | cmoc check -',
      });
}

function tooLarge(file: string, size: number, limit: number): CliFailure {
  return failure(
    'file-too-large',
    `The file has ${formatByteSize(size)}; at most ${formatByteSize(limit)} are read.`,
    { file, next: `add --max-size ${Math.ceil(size / 1e6)}MB if it is a review of that size` },
  );
}

async function unreadable(file: string, error: unknown, io: Io): Promise<CliFailure> {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(file, io);
  if (code === 'EACCES' || code === 'EPERM') {
    return failure('no-permission', 'The file is there, but you may not read it.', {
      file,
      next: `ls -l ${quoted(file)}`,
    });
  }
  return failure(
    'unreadable-file',
    `The system could not read the file (${code ?? 'no code given'}).`,
    { file, next: `ls -l ${quoted(file)}` },
  );
}

async function missing(file: string, io: Io): Promise<CliFailure> {
  const folder = dirname(file);
  const suggestion = nearest(basename(file), await namesIn(folder, io));
  return failure('no-such-file', 'There is no such file.', {
    file,
    next:
      suggestion === undefined
        ? `ls ${quoted(folder)}`
        : `did you mean ${quoted(folder === '.' ? suggestion : join(folder, suggestion))}?`,
  });
}

async function insteadOfFolder(file: string, io: Io): Promise<CliFailure> {
  const reviews = (await namesIn(file, io)).filter((name) => name.endsWith('.cmoc.json')).sort();
  const first = reviews[0];
  return failure('is-a-folder', 'This is a folder; one review file was expected.', {
    file,
    ...(first === undefined ? {} : { next: `name a file in it: ${quoted(join(file, first))}` }),
  });
}

async function namesIn(folder: string, io: Io): Promise<readonly string[]> {
  try {
    return await io.files.list(folder);
  } catch {
    return [];
  }
}

/** A path as it can be pasted into a shell. */
export function quoted(path: string): string {
  return /^[\w./:@%+,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
