/** Somewhere text is written to. */
export interface Output {
  write(text: string): void;
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
}

/** Everything the command touches outside itself, handed in so that it can be tested without a process. */
export interface Io {
  /** Results only. */
  readonly stdout: Output;
  /** Progress and errors. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
}
