import { type Result, succeed } from '@cmoc/kernel';
import { inflateSync } from 'fflate';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { refuse, refuseLarge, warningIssue, type InterchangeIssue } from '../contract/issues';
import { limitsOf, type Limits } from '../contract/limits';
import { crc32 } from './crc32';
import { inflateWithin, type Unpacked } from './inflate-within';
import { readZipDirectory, type DirectoryEntry } from './zip-directory';

/** One file of an archive. */
export interface ZipEntry {
  /** Its path, with forward slashes. */
  readonly path: string;
  /** Unpacked, as the archive says; -1 where it does not say. */
  readonly size: number;
}

/** An archive whose files are unpacked one at a time, when they are asked for. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** The file at a path; without regard to case where no path is the very same. */
  readonly find: (path: string) => ZipEntry | undefined;
  /** Unpacks a file, within the limits; `missing-part` where there is none. */
  readonly read: (path: string) => Result<Uint8Array, InterchangeIssueCode>;
}

/** From this size on a file's ratio is looked at: small files may well be one letter over and over. */
const suspiciousSize = 1_000_000;

/**
 * Opens an archive without unpacking it. Files whose paths lead out of the archive are left out with a
 * warning; an archive that was cut short gives the files that are there. What is unpacked is limited for
 * each file, for all together, and by its ratio to what was packed.
 *
 * @example
 * ```ts
 * const archive = openZip(bytes, options.limits);
 * if (archive.ok) archive.value.read('project.qde');
 * ```
 */
export function openZip(
  bytes: Uint8Array,
  limits?: Partial<Limits>,
): Result<ZipArchive, InterchangeIssueCode> {
  const large = refuseLarge(bytes, limits);
  if (large !== undefined) return large;
  if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return refuse('not-an-archive', 'Found no zip archive; expected a file that begins with “PK”.');
  }
  const { maxEntries } = limitsOf(limits);
  const { entries, listed, cut } = readZipDirectory(bytes, maxEntries);
  const files = entries.filter(({ path }) => !path.endsWith('/'));
  const safe = files.filter(({ path }) => isSafe(path));
  const issues: InterchangeIssue[] = [];
  if (!listed) issues.push(cutShort(files.length));
  if (cut) issues.push(tooMany(maxEntries));
  for (const { path } of files.filter((file) => !isSafe(file.path)).slice(0, 20)) {
    const message = `The path “${path.slice(0, 200)}” leads out of the archive; the file was left out.`;
    issues.push(warningIssue('unsafe-archive', message, { path }));
  }
  if (files.length === 0 && !listed) {
    return refuse('not-an-archive', 'The file begins like a zip archive and holds no file.');
  }
  return succeed(new Archive(bytes, safe, limitsOf(limits)).open(), issues);
}

function cutShort(found: number): InterchangeIssue {
  return warningIssue(
    'truncated',
    `The list of files is missing, as when an archive was cut short; ${found} files were found without it.`,
    { found },
  );
}

function tooMany(maxEntries: number): InterchangeIssue {
  return warningIssue(
    'archive-too-large',
    `Only the first ${maxEntries} files of the archive are read.`,
    { maxEntries },
  );
}

/** A path that stays inside: relative, without a drive, no step upwards, no zero byte. */
function isSafe(path: string): boolean {
  const steps = path.split('/');
  return (
    path !== '' && !/^(?:\/|[A-Za-z]:)/.test(path) && !path.includes('\0') && !steps.includes('..')
  );
}

class Archive {
  readonly #bytes: Uint8Array;
  readonly #limits: Limits;
  readonly #entries: readonly DirectoryEntry[];
  readonly #exact = new Map<string, DirectoryEntry>();
  readonly #folded = new Map<string, DirectoryEntry>();
  #unpacked = 0;

  constructor(bytes: Uint8Array, entries: readonly DirectoryEntry[], limits: Limits) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#entries = entries;
    for (const entry of entries) {
      const folded = fold(entry.path);
      if (!this.#exact.has(entry.path)) this.#exact.set(entry.path, entry);
      if (!this.#folded.has(folded)) this.#folded.set(folded, entry);
    }
  }

  open(): ZipArchive {
    return {
      entries: this.#entries.map(({ path, size }) => ({ path, size })),
      find: (path) => this.#find(path),
      read: (path) => this.#read(path),
    };
  }

  #find(path: string): DirectoryEntry | undefined {
    return this.#exact.get(path) ?? this.#folded.get(fold(path));
  }

  #read(path: string): Result<Uint8Array, InterchangeIssueCode> {
    const entry = this.#find(path);
    if (entry === undefined) {
      return refuse('missing-part', `The archive holds no “${path}”.`, { path });
    }
    const refused = this.#refusal(entry);
    if (refused !== undefined) return refused;
    const unpacked = this.#unpack(entry);
    if (unpacked === undefined) return damaged(entry.path);
    const { bytes, complete } = unpacked;
    this.#unpacked += bytes.length;
    const sound = complete && (entry.sum === null || crc32(bytes) === entry.sum);
    if (sound) return succeed(bytes);
    const message = `“${entry.path}” is damaged or cut short; what could be unpacked was read.`;
    return succeed(bytes, [warningIssue('truncated', message, { path: entry.path })]);
  }

  #refusal(entry: DirectoryEntry) {
    const { path, encrypted, method, size } = entry;
    if (encrypted) {
      return refuse('unsafe-archive', `“${path}” is locked with a password.`, { path });
    }
    if (method !== 0 && method !== 8) {
      const message = `“${path}” is packed by method ${method}; expected deflated or stored.`;
      return refuse('not-an-archive', message, { path, method });
    }
    const room = this.#roomFor(entry);
    if (size <= room) return undefined;
    return refuse(
      'archive-too-large',
      `“${path}” unpacks to ${size} bytes; expected ${room} at most.`,
      { path, size, limit: room },
    );
  }

  /** How much a file may unpack to: by itself, by what is left for all, by what it is packed in. */
  #roomFor({ packedSize }: DirectoryEntry): number {
    const { maxEntryBytes, maxUnpackedBytes, maxRatio } = this.#limits;
    const byRatio = Math.max(suspiciousSize, packedSize * maxRatio);
    return Math.max(0, Math.min(maxEntryBytes, maxUnpackedBytes - this.#unpacked, byRatio));
  }

  #unpack(entry: DirectoryEntry): Unpacked | undefined {
    const { start, packedSize, size, method } = entry;
    if (start === undefined || start > this.#bytes.length) return undefined;
    const packed = this.#bytes.subarray(start, start + packedSize);
    if (method === 0) return { bytes: packed, complete: packed.length === packedSize };
    if (size < 0) return inflateWithin(packed, this.#roomFor(entry));
    try {
      // A buffer of the size that was allowed cannot be outgrown, whatever the packed bytes say.
      return { bytes: inflateSync(packed, { out: new Uint8Array(size) }), complete: true };
    } catch {
      return inflateWithin(packed, size);
    }
  }
}

function damaged(path: string) {
  return refuse('truncated', `“${path}” is damaged and could not be unpacked.`, { path });
}

/** Forward slashes and no leading `./`, in one case and one normal form. */
function fold(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .normalize('NFC')
    .toLowerCase();
}
