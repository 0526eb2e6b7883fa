import type { Command } from 'commander';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import type { ReviewOptions } from '../run/command';
import { withReviewOptions } from '../run/review-options';
import { readSettings } from '../settings/settings';

/** The options of every command that writes to a review. */
export interface WriteOptions extends ReviewOptions {
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** Adds the options that every command writing to a review has. */
export function withWriteOptions(command: Command): Command {
  return withReviewOptions(command)
    .option(
      '--by <person>',
      'Who does it, by name or id; the name in your settings where left out.',
    )
    .option('--dry-run', 'Print the plan and write nothing.');
}

/** The name somebody works under: the one given, else the one in their settings, never a made-up one. */
export async function nameOf(
  { by }: Pick<WriteOptions, 'by'>,
  io: Io,
): Promise<{ readonly ok: true; readonly name: string } | CliFailure> {
  if (by !== undefined && by.trim() !== '') return { ok: true, name: by.trim() };
  const read = await readSettings(io);
  if (!read.ok) return read;
  const { name } = read.settings;
  return name === undefined
    ? failure('no-name', 'Whatever is written says who did it, and no name is known.', {
        next: 'cmoc settings --name "Your Name", or add --by "Your Name"',
      })
    : { ok: true, name };
}
