import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { readCount, withReviewOptions } from '../run/review-options';
import type { HistoryOptions } from './history.options';

const examples = `
Examples:
  $ cmoc history review.cmoc.json
        Who did what, when and why, as the ledger of the file tells it?
  $ cmoc history review.cmoc.json IOC-03
        What told this configuration, what it came from, who judged what of it?
  $ cmoc history review.cmoc.json IOC-03 --format json
        The same for a program, with every field before and after.`;

/** Adds `cmoc history` to the program. */
export function historyCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('history'))
    .summary('Tell who did what, when and why.')
    .description(
      'Tells what was done to a review, or to one thing in it: who, what, when and why. What was taken back stays in the story. For a configuration it begins with the passages that told it.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .argument('[id]', 'A configuration, construct, source or anything else, by id.')
    .addOption(
      new Option(
        '--max <count>',
        'Only the latest entries, at most this many (text lists 20).',
      ).argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((file: string, id: string | undefined, options: HistoryOptions) => {
      choose(async (surroundings) => {
        const { history } = await import('./history');
        return history(file, id, options, surroundings);
      });
    });
}
