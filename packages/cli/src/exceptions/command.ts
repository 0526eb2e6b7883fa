import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect, readCount, withReviewOptions } from '../run/review-options';
import type { ExceptionsOptions } from './exceptions';

const examples = `
“No exception found” says something only where one was sought. For each configuration of the
theory this counts both, and lists the sources to read again.

Examples:
  $ cmoc exceptions review.cmoc.json
        Which patterns recur over study families, what speaks against them, where to look again?
  $ cmoc exceptions review.cmoc.json --about IOC-03
        The whole queue of one configuration, never-checked sources included.
  $ cmoc exceptions review.cmoc.json --format json
        The same for a program.`;

/** Adds `cmoc exceptions` to the program. */
export function exceptionsCommand(
  program: Command,
  choose: (command: PreparedCommand) => void,
): void {
  withReviewOptions(program.command('exceptions'))
    .summary('Find what speaks against a pattern, and where to look.')
    .description(
      'Lists recurring patterns with their exceptions first, and for each configuration the sources in which an exception stands or may be found.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(
      new Option('--about <configuration>', 'Only the queue of this configuration; repeatable.')
        .default([] as string[], 'all of the theory')
        .argParser(collect),
    )
    .addOption(
      new Option(
        '--max <count>',
        'List at most this many patterns and queues (10 in text, 1000 in JSON).',
      ).argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((file: string, options: ExceptionsOptions) => {
      choose(async (surroundings) => {
        const { exceptions } = await import('./exceptions');
        return exceptions(file, options, surroundings);
      });
    });
}
