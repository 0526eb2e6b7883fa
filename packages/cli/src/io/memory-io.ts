import type { RulePackageHost } from '@cmoc/appraisal';
import { isSame, type InstalledPackage, type TrustedPackage } from '../rules/trusted-package';
import type { Files, Io, Replacing } from './io';

/** A file held in memory: its bytes or text, or the system's error code on opening it. */
export type MemoryFile =
  string | Uint8Array | { readonly error: string } | { readonly size: number };

/** What a command is run against in tests. */
export interface MemoryIoOptions {
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  /** What comes in on standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Io['env'];
  /** The name in the settings; “Ann” unless said otherwise, null for none. */
  readonly name?: string | null;
  /** What packages of rules export, by name. */
  readonly packages?: Readonly<Record<string, unknown>>;
  /** Set for an output that people watch. */
  readonly columns?: number;
}

/** Surroundings held in memory, and what was written to them. */
export interface MemoryIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  /** The paths whose bytes were read. */
  readonly wasRead: readonly string[];
  /** What was written to files, by path. */
  readonly wasWritten: Readonly<Record<string, Uint8Array>>;
}

const settingsFolder = '/settings';

/** Surroundings without a process, for tests. */
export function memoryIo({
  files = {},
  folders = {},
  input = '',
  env = {},
  name = 'Ann',
  packages = {},
  columns,
}: MemoryIoOptions = {}): MemoryIo {
  const written = { out: '', err: '' };
  const wasRead: string[] = [];
  const wasWritten: Record<string, Uint8Array> = {};
  const output = (key: keyof typeof written) => ({
    write: (content: string | Uint8Array) => {
      written[key] += typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
    isTerminal: columns !== undefined,
    columns,
  });
  const settings =
    name === null ? {} : { [`${settingsFolder}/cmoc/settings.json`]: JSON.stringify({ name }) };
  return {
    stdout: output('out'),
    stderr: output('err'),
    input: (limit) => Promise.resolve(bytesOf(input).subarray(0, limit)),
    env: { XDG_CONFIG_HOME: settingsFolder, ...env },
    out: () => written.out,
    err: () => written.err,
    wasRead,
    wasWritten,
    now: () => '2026-01-01T00:00:00.000Z',
    rules: {
      host: (_, trusted) => hostOf(packages, files, trusted),
      inspect: (name) => Promise.resolve(name in packages ? installed(name) : undefined),
      startWorker: () => undefined,
    },
    files: filesIn({ files: { ...settings, ...files }, folders, wasRead, wasWritten }),
  };
}

/** What is known of a package of {@link MemoryIoOptions.packages}. */
function installed(name: string): InstalledPackage {
  return { name, version: '1.0.0', hash: 'c0ffee', folder: `node_modules/${name}`, isData: false };
}

function hostOf(
  packages: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, MemoryFile>>,
  trusted: readonly TrustedPackage[],
): RulePackageHost {
  return {
    isTrusted: (name) => {
      if (!(name in packages)) return 'not-installed';
      return trusted.some((each) => isSame(each, installed(name))) ? 'trusted' : 'not-trusted';
    },
    importPackage: (name) => packages[name],
    readPack: (path) => {
      const file = files[path.replace(/^\.\//, '')];
      return typeof file === 'string' ? file : undefined;
    },
  };
}

interface Store {
  readonly files: Readonly<Record<string, MemoryFile>>;
  readonly folders: Readonly<Record<string, readonly string[]>>;
  readonly wasRead: string[];
  readonly wasWritten: Record<string, Uint8Array>;
}

function filesIn({ files, folders, wasRead, wasWritten }: Store): Files {
  return {
    facts: (path) => {
      if (path in folders) return Promise.resolve({ kind: 'directory', size: 0 });
      const file = wasWritten[path] ?? files[path];
      if (file === undefined) return refuse('ENOENT');
      if (isRefused(file)) return refuse(file.error);
      return Promise.resolve({ kind: 'file', size: sizeOf(file) });
    },
    read: (path, limit) => {
      wasRead.push(path);
      const file = wasWritten[path] ?? files[path];
      if (file === undefined) return refuse('ENOENT');
      if (isRefused(file)) return refuse(file.error);
      return Promise.resolve(bytesOf(file).subarray(0, limit));
    },
    write: (path, bytes, replacing) => {
      const refused = refusalOf(wasWritten[path] ?? files[path], replacing);
      if (refused !== undefined) return refuse(refused);
      wasWritten[path] = bytes;
      return Promise.resolve();
    },
    hold: (_, work) => work(),
    makeFolder: () => Promise.resolve(),
    list: (folder) => {
      const names = folders[folder];
      return names === undefined ? refuse('ENOENT') : Promise.resolve(names);
    },
  };
}

function refuse(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(code), { code }));
}

function refusalOf(there: MemoryFile | undefined, replacing: Replacing): string | undefined {
  if (replacing === 'anything') return undefined;
  if (replacing === 'nothing') return there === undefined ? undefined : 'EEXIST';
  const isSame =
    there !== undefined && !isRefused(there) && Buffer.from(bytesOf(there)).equals(replacing.bytes);
  return isSame ? undefined : 'ECHANGED';
}

function isRefused(file: MemoryFile): file is { readonly error: string } {
  return typeof file === 'object' && 'error' in file;
}

function sizeOf(file: Exclude<MemoryFile, { readonly error: string }>): number {
  return typeof file === 'object' && 'size' in file ? file.size : bytesOf(file).length;
}

function bytesOf(file: Exclude<MemoryFile, { readonly error: string }>): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  return file instanceof Uint8Array ? file : new Uint8Array();
}
