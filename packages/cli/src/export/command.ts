import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand, ReviewOptions } from '../run/command';
import { withReviewOptions } from '../run/review-options';

const examples = `
Without --output, the file goes to standard output and what was lost to standard error.
An existing file is never written over without --overwrite.

Examples:
  $ cmoc export review.cmoc.json --to csv --output slots.csv
        A row for each slot, which comes back exactly.
  $ cmoc export review.cmoc.json --to csv --form three-columns
        The table that reviews print: context, mechanism, outcome.
  $ cmoc export review.cmoc.json --to graphml --output map.graphml
        For a graph program; configurations stay recoverable.`;

const forms = ['slots', 'three-columns', 'titled-sentences', 'sentences-with-sources'] as const;

/** The options of `cmoc export`. */
export interface ExportOptions extends ReviewOptions {
  readonly to: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly form?: (typeof forms)[number];
  readonly at?: string;
}

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
    .option('--at <moment>', 'The moment to print where a format asks for one.')
    .addHelpText('after', examples)
    .action((file: string, options: ExportOptions) => {
      choose(async (surroundings) => {
        const { exportReview } = await import('./export-review');
        return exportReview(file, options, surroundings);
      });
    });
}
