/** Somewhere text is written to. */
interface Output {
  write(text: string): void;
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
}
/** Everything the command touches outside itself, handed in so that it can be tested without a process. */
interface Io {
  /** Results only. */
  readonly stdout: Output;
  /** Progress and errors. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
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
  'file-too-large',
  'invalid-review',
  'unknown-rule',
  'unknown-preset',
  'unknown-construct',
  'unknown-configuration',
  'invalid-assumption',
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
export type { CliFailure, ExitCode, FailureCode, FileFacts, Files, Io, Output };
