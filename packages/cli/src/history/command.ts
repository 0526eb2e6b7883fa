import type { Command } from 'commander';
import type { PreparedCommand, ReviewOptions } from '../run/command';
import { withReviewOptions } from '../run/review-options';

const examples = `
Examples:
  $ cmoc history review.cmoc.json IOC-03
        What told it, what it came from, who judged what of it, when and why?
  $ cmoc history review.cmoc.json IOC-03 --format json
        The same for a program.`;

/** Adds `cmoc history` to the program. */
export function historyCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('history'))
    .summary('Tell the life of one configuration.')
    .description(
      'Tells the life of one configuration from the passages that told it to now: every move, adjudication, judgement and memo, with who, when and why. What was taken back stays in the story.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .argument('<configuration>', 'The configuration, by id.')
    .addHelpText('after', examples)
    .action((file: string, configuration: string, options: ReviewOptions) => {
      choose(async (surroundings) => {
        const { history } = await import('./history');
        return history(file, configuration, options, surroundings);
      });
    });
}
