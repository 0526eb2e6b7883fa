import type { RulePackageHost } from '@cmoc/appraisal';
import type { WorkerLike } from '@cmoc/kernel';
import type { InstalledPackage, TrustedPackage } from '../rules/trusted-package';

/** Somewhere text is written to. */
export interface Output {
  write(content: string | Uint8Array): void;
  /** Whether people watch it on a terminal. */
  readonly isTerminal: boolean;
  /** The width of that terminal, in columns. */
  readonly columns: number | undefined;
}

/** What is known of a path before it is read. */
export interface FileFacts {
  readonly kind: 'file' | 'directory' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** The part of the file system the command uses; failures reject with the system's error code. */
export interface Files {
  facts(path: string): Promise<FileFacts>;
  /** Reads at most `limit` bytes, so that a file that grows while it is read cannot fill the memory. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** The names in a folder, unsorted. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Writes a whole file or nothing: an interruption leaves what was there before. Rejects with
   * `EEXIST` when a file is there that is not to be replaced, with `ECHANGED` when it is no longer
   * what was read, and with `EREADONLY`, `EMLINK` or `EOWNER` when it is read-only, has several names or
   * has an owner that cannot be kept.
   */
  write(path: string, bytes: Uint8Array, replacing: Replacing): Promise<void>;
  /**
   * Does work while no other `cmoc` that holds the same file is at it; others may still read it. Rejects
   * with `EBUSY`, `holder` and `lock` when somebody else keeps it too long.
   */
  hold<Value>(path: string, work: () => Promise<Value>): Promise<Value>;
  /** Makes a folder and those above it, where they are not there yet. */
  makeFolder(path: string): Promise<void>;
}

/** What a written file may take the place of: nothing, exactly these bytes, or whatever is there. */
export type Replacing = 'nothing' | 'anything' | { readonly bytes: Uint8Array };

/** Where rules come from that do not come with the command. */
export interface RuleSource {
  /** Finds packages and JSON packs, starting at folders, the first first. */
  readonly host: (
    folders: readonly string[],
    trusted: readonly TrustedPackage[],
  ) => RulePackageHost;
  /** Looks at an installed package without running any of it. */
  readonly inspect: (
    name: string,
    folders: readonly string[],
  ) => Promise<InstalledPackage | undefined>;
  /** Starts a worker in which such rules run; undefined where there can be none. */
  readonly startWorker: (
    folders: readonly string[],
    trusted: readonly TrustedPackage[],
  ) => WorkerLike | undefined;
}

/** Everything the command touches outside itself, handed in so that it can be tested without a process. */
export interface Io {
  /** Results only. */
  readonly stdout: Output;
  /** Progress and errors. */
  readonly stderr: Output;
  /** Reads at most `limit` bytes of standard input; the same bytes when asked again. */
  readonly input: (limit: number) => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly rules: RuleSource;
  /** The present moment, as ISO 8601 in UTC. */
  readonly now: () => string;
}
