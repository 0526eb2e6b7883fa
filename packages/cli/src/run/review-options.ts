import type { Command } from 'commander';
import type { OutputFormat } from './command';
import { InvalidArgumentError, Option } from 'commander';
import { parseByteSize } from '../review-file/byte-size';

/** Reviews of published size stay far below; noise does not. */
const usualLimit = 100_000_000;

/** Adds the options that every command reading a review has. */
export function withReviewOptions(command: Command): Command {
  return withSizeOption(withFormatOption(command));
}

/** Adds the option that says how large a file may be. */
export function withSizeOption(command: Command): Command {
  return command.addOption(
    new Option('--max-size <size>', 'Largest file that is read, such as 64MB.')
      .default(usualLimit, '100MB')
      .argParser(readSize),
  );
}

/** Adds the option that chooses text or JSON. */
export function withFormatOption(command: Command): Command {
  return command.addOption(
    new Option('--format <format>', 'Text for people or JSON for programs.')
      .choices(['text', 'json'])
      .default('text' satisfies OutputFormat),
  );
}

function readSize(text: string): number {
  const size = parseByteSize(text);
  if (size === undefined)
    throw new InvalidArgumentError('Write a size such as 64MB, 1.5GB or 4096.');
  return size;
}

/** Reads a whole number of at least `least`, for an option. */
export function readCount(least: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(count) || count < least) {
      throw new InvalidArgumentError(`Write a whole number of at least ${least}.`);
    }
    return count;
  };
}

/** Reads a moment such as `2026-03-01` or `2026-03-01T09:30:00Z`, for an option. */
export function readMoment(text: string): string {
  const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?$/;
  const moment = new Date(text);
  if (!pattern.test(text) || Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('Write a moment such as 2026-03-01 or 2026-03-01T09:30:00Z.');
  }
  return moment.toISOString();
}

/** Reads a share from 0 to 1, for an option. */
export function readShare(text: string): number {
  const share = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || share > 1) {
    throw new InvalidArgumentError('Write a number from 0 to 1, such as 0.6.');
  }
  return share;
}

/** Collects the values of an option that can be given more than once. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** The option by which the code of a package is trusted. */
export function trustOption(): Option {
  return new Option('--trust <name>', 'Let the code of this rule package run; repeatable.')
    .default([] as string[], 'those trusted before')
    .argParser(collect);
}
