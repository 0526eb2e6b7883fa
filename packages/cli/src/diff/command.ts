import type { Command } from 'commander';
import type { PreparedCommand } from '../run/command';
import { withReviewOptions } from '../run/review-options';
import type { DiffOptions } from './diff';

const examples = `
Without --earlier and --later: of two files, the latest theory version of each; in one file, the
latest and the version it replaces.

Examples:
  $ cmoc diff review.cmoc.json review.cmoc.json --earlier initial-rough-theory \\
                                           --later plain-language-theory
        What became of each configuration between two theory versions of one file, and why?
  $ cmoc diff march.cmoc.json june.cmoc.json
        The same between two files, told by the moves on record in the later one.`;

/** Adds `cmoc diff` to the program. */
export function diffCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('diff'))
    .summary('Compare two versions of a programme theory.')
    .description(
      'Compares two versions of a theory: kept, refined, merged, split, new, refuted, dropped, with the moves, reasons and evidence that came in between.',
    )
    .argument('<a>', 'The file with the earlier version.')
    .argument('<b>', 'The file with the later version; it may be the same.')
    .option('--earlier <theory>', 'The earlier theory version, by id.')
    .option('--later <theory>', 'The later theory version, by id.')
    .addHelpText('after', examples)
    .action((a: string, b: string, options: DiffOptions) => {
      choose(async (surroundings) => {
        const { diff } = await import('./diff');
        return diff(a, b, options, surroundings);
      });
    });
}
