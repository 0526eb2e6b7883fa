import { RulePackageHost } from '@cmoc/appraisal';
import { WorkerLike } from '@cmoc/kernel';

/** A rule package whose code may run: this version with this content, wherever it lies. */
interface TrustedPackage {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
}
/** A rule package as it is installed. */
interface InstalledPackage extends TrustedPackage {
  readonly folder: string;
  /** Whether it is a JSON pack: data, of which nothing is run. */
  readonly isData: boolean;
}

/** Somewhere text is written to. */
interface Output {
  write(content: string | Uint8Array): void;
  /** Whether people watch it on a terminal. */
  readonly isTerminal: boolean;
  /** The width of that terminal, in columns. */
  readonly columns: number | undefined;
}
/** What is known of a path before it is read. */
interface FileFacts {
  readonly kind: 'file' | 'directory' | 'other';
  /** In bytes. */
  readonly size: number;
}
/** The part of the file system the command uses; failures reject with the system's error code. */
interface Files {
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
type Replacing =
  | 'nothing'
  | 'anything'
  | {
      readonly bytes: Uint8Array;
    };
/** Where rules come from that do not come with the command. */
interface RuleSource {
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
interface Io {
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

/** 0 fine, 1 findings at or above the level asked for, 2 the command could not run. */
type ExitCode = 0 | 1 | 2;
/**
 * Runs the `cmoc` command: parses its arguments, does the work, prints results on standard output
 * and everything else on standard error.
 *
 * Touches nothing but what `io` hands in, and never throws. The same arguments and the same files
 * print the same bytes.
 *
 * @param argv - the arguments after the command's name: `['check', 'review.cmoc.json']`
 *
 * @example
 * ```ts
 * const exitCode = await run(['check', 'review.cmoc.json'], processIo());
 * ```
 */
declare function run(argv: readonly string[], io: Io): Promise<ExitCode>;
/** Runs the command on this process's arguments, streams and files. */
declare function runInProcess(): Promise<ExitCode>;

/** The real surroundings: this process's streams, environment and files. */
declare function processIo(): Io;

/** Every reason for which the command could not run. Documented, and never reused for another. */
declare const failureCodes: readonly [
  'usage',
  'no-such-file',
  'is-a-folder',
  'not-a-file',
  'no-permission',
  'unreadable-file',
  'no-input',
  'file-too-large',
  'invalid-review',
  'unknown-rule',
  'unknown-preset',
  'unknown-construct',
  'unknown-configuration',
  'unknown-theory',
  'unknown-source',
  'invalid-answers',
  'invalid-column',
  'unknown-format',
  'file-exists',
  'changed-meanwhile',
  'file-in-use',
  'read-only-file',
  'several-names',
  'other-owner',
  'no-name',
  'invalid-settings',
  'unknown-proposal',
  'unknown-choice',
  'missing-answer',
  'missing-reason',
  'unknown-scheme',
  'unknown-id',
  'no-such-folder',
  'unwritable-file',
  'binary-output',
  'cannot-be-added',
  'invalid-config',
  'invalid-wording',
  'package-not-loaded',
  'package-not-trusted',
  'invalid-settings',
  'invalid-assumption',
  'invalid-direction',
  'invalid-size',
  'unexpected',
];
/** Why the command could not run. */
type FailureCode = (typeof failureCodes)[number];
/** The command could not run: what was found, where, and what to do next. */
interface CliFailure {
  readonly ok: false;
  /** One of {@link failureCodes}, or the code of an issue in the file. */
  readonly code: string;
  /** What was found and what was expected, in one or two sentences. */
  readonly message: string;
  /** The file it is about. */
  readonly file?: string;
  /** Where in the file. */
  readonly where?: string;
  /** The command that helps next. */
  readonly next?: string;
}

export { failureCodes, processIo, run, runInProcess };
export type {
  CliFailure,
  ExitCode,
  FailureCode,
  FileFacts,
  Files,
  Io,
  Output,
  Replacing,
  RuleSource,
};
