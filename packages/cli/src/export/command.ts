import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { readMoment, withReviewOptions } from '../run/review-options';
import { forms, type ExportOptions } from './export.options';

const examples = `
Without --output, the file goes to standard output and what was lost to standard error.
An existing file is never written over without --overwrite.

Examples:
  $ cmoc export review.cmoc.json --to csv --output slots.csv
        A row for each slot, which comes back exactly.
  $ cmoc export review.cmoc.json --to csv --form three-columns
        The table that reviews print: context, mechanism, outcome.
  $ cmoc export review.cmoc.json --to qca --outcome performance \\
                                 --output truth-table.csv
        A truth table of one outcome, for QCA programs.
  $ cmoc export review.cmoc.json --to graphml --output map.graphml
        For a graph program; configurations stay recoverable.`;

/** Adds `cmoc export` to the program. */
export function exportCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('export'))
    .summary('Write a review in the format of another program.')
    .description(
      'Writes a review in another format and says what that format cannot hold. The same review gives the same bytes.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .requiredOption('--to <id>', 'The format to write; cmoc formats lists them.')
    .option('--output <path>', 'Where to write; standard output unless said otherwise.')
    .option('--overwrite', 'Take the place of a file that is there.')
    .addOption(new Option('--form <form>', 'For tables: how they are laid out.').choices(forms))
    .option(
      '--outcome <construct>',
      'For truth tables: the outcome; the most frequent one if left out.',
    )
    .addOption(
      new Option('--at <moment>', 'The moment to print where a format asks for one.').argParser(
        readMoment,
      ),
    )
    .addHelpText('after', examples)
    .action((file: string, options: ExportOptions) => {
      choose(async (surroundings) => {
        const { exportReview } = await import('./export-review');
        return exportReview(file, options, surroundings);
      });
    });
}
