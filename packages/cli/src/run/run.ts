import type { Command } from 'commander';
import type { CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import type { Terminal } from '../terminal/terminal';
import type { PreparedCommand } from './command';
import { codeOf, failure } from '../failure/failure';
import { failureAsJson, failureAsText } from '../failure/print-failure';
import { processIo } from '../io/process-io';
import { nearest } from '../suggestion/nearest';
import { terminalFor } from '../terminal/terminal';
import { setHelp } from './help-text';
import { createProgram } from './program';
import { version } from './version';

/** 0 fine, 1 findings at or above the level asked for, 2 the command could not run. */
export type ExitCode = 0 | 1 | 2;

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
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const terminal = terminalFor(io.stdout, io.env);
  const parsed = parse(argv, terminal, io);
  if (parsed === undefined) return 0;
  const result = typeof parsed === 'function' ? await attempt(parsed, { io, terminal }) : parsed;
  if (!result.ok) {
    const asJson = asksForJson(argv);
    io.stderr.write(
      asJson ? failureAsJson(result) : failureAsText(result, terminalFor(io.stderr, io.env)),
    );
    return 2;
  }
  if (result.aside !== undefined) io.stderr.write(result.aside);
  io.stdout.write(result.bytes ?? result.text);
  return result.exitCode;
}

/** Runs the command on this process's arguments, streams and files. */
export async function runInProcess(): Promise<ExitCode> {
  return run(process.argv.slice(2), processIo());
}

/** The chosen command, the reason there is none, or nothing when help or version was all. */
function parse(
  argv: readonly string[],
  terminal: Terminal,
  io: Io,
): PreparedCommand | CliFailure | undefined {
  let chosen: PreparedCommand | undefined;
  const program = createProgram({
    version,
    width: terminal.width,
    theme: terminal.theme,
    writeHelp: (text) => {
      io.stdout.write(setHelp(text, terminal.width));
    },
    choose: (command) => {
      chosen = command;
    },
  });
  if (argv.length === 0) {
    program.outputHelp();
    return undefined;
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    return isHelp(error) ? undefined : misuse(error, program, argv);
  }
  return chosen;
}

function isHelp(error: unknown): boolean {
  return ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(
    codeOf(error) ?? '',
  );
}

function misuse(error: unknown, program: Command, argv: readonly string[]): CliFailure {
  const said = messageOf(error)
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ');
  const message = said.charAt(0).toUpperCase() + said.slice(1);
  const command = program.commands.find((candidate) => candidate.name() === argv[0]);
  return failure('usage', /[.?)]$/.test(message) ? message : `${message}.`, {
    next:
      meantChoice(message) ??
      (command === undefined ? 'cmoc --help' : `cmoc ${command.name()} --help`),
  });
}

const wrongChoice =
  /^Option '(--[\w-]+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s;

/** The choice that was meant, where an option has a list of them. */
function meantChoice(message: string): string | undefined {
  const [, option = '', typed = '', choices = ''] = wrongChoice.exec(message) ?? [];
  const meant = nearest(typed, choices.split(', '));
  return meant === undefined || meant === '' ? undefined : `did you mean ${option} ${meant}?`;
}

/** The boundary: a bug in the command or in a library becomes a message, with no stack trace. */
async function attempt(command: PreparedCommand, surroundings: Parameters<PreparedCommand>[0]) {
  try {
    return await command(surroundings);
  } catch (error) {
    return failure(
      codeOf(error) ?? 'unexpected',
      `The command met an error it does not know: ${messageOf(error)}`,
      {
        next: 'cmoc check the file; where it is sound, this is a fault of cmoc: please report it',
      },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, at) =>
      argument === '--format=json' || (argument === 'json' && argv[at - 1] === '--format'),
  );
}
