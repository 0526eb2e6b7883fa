import { inertJson } from '../terminal/inert-json';
import type { CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import type { Terminal } from '../terminal/terminal';

/** What a command found: text for standard output, and whether something needs attention. */
export interface CommandOutput {
  readonly ok: true;
  /** 1 when there are findings at or above the level asked for. */
  readonly exitCode: 0 | 1;
  readonly text: string;
  /** A file instead of text. */
  readonly bytes?: Uint8Array;
  /** What has to be said beside the result, on standard error. */
  readonly aside?: string;
}

/** What became of a command. */
export type CommandResult = CommandOutput | CliFailure;

/** What every command works with. */
export interface Surroundings {
  readonly io: Io;
  readonly terminal: Terminal;
}

/** The form results are printed in. */
export type OutputFormat = 'text' | 'json';

/** Options every command that reads a review has. */
export interface ReviewOptions {
  readonly format: OutputFormat;
  /** In bytes. */
  readonly maxSize: number;
}

/** A command that has been chosen and parsed, ready to run. */
export type PreparedCommand = (surroundings: Surroundings) => Promise<CommandResult>;

/** Writes a result for programs: two spaces, one line end at the end. */
export function toJson(value: unknown): string {
  return `${inertJson(value)}\n`;
}
