import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { readCount, withReviewOptions } from '../run/review-options';
import type { AgreeOptions } from './agree';

const examples = `
Both files must hold the same sources, by id. Coders may name constructs differently: words are
compared, not ids. Agreement is information, not a mark.

Examples:
  $ cmoc agree ann.cmoc.json ben.cmoc.json
        Where do two coders see the same configurations, and what have they to talk about?
  $ cmoc agree ann.cmoc.json ben.cmoc.json --format json
        The same for a program, with every alignment.`;

/** Adds `cmoc agree` to the program. */
export function agreeCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('agree'))
    .summary('Compare what two coders extracted.')
    .description(
      'Compares what two coders extracted from the same sources, configuration by configuration: existence, roles, directions, stances, wording, and the queue to reconcile.',
    )
    .argument('<a>', 'The review of one coder.')
    .argument('<b>', 'The review of the other coder.')
    .addOption(
      new Option('--max <count>', 'List at most this many differences (25 in text).').argParser(
        readCount(1),
      ),
    )
    .addHelpText('after', examples)
    .action((a: string, b: string, options: AgreeOptions) => {
      choose(async (surroundings) => {
        const { agree } = await import('./agree');
        return agree(a, b, options, surroundings);
      });
    });
}
