import type { Command } from 'commander';
import type { PreparedCommand, ReviewOptions } from '../run/command';
import { withReviewOptions } from '../run/review-options';

const examples = `
Examples:
  $ cmoc check review.cmoc.json
        Is every id known, every slot in its scheme, every judgement given a reason?
  $ cmoc check review.cmoc.json --format json
        The same for a program, with counts of everything the review holds.

A file with errors ends with exit code 1; warnings alone with 0.`;

/** Adds `cmoc check` to the program. */
export function checkCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('check'))
    .summary('See whether a review file is sound, and what it holds.')
    .description('Reads a review, says what is wrong with the file, and counts what it holds.')
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addHelpText('after', examples)
    .action((file: string, options: ReviewOptions) => {
      choose(async (surroundings) => {
        const { check } = await import('./check');
        return check(file, options, surroundings);
      });
    });
}
