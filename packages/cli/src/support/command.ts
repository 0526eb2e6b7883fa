import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect, readCount, withReviewOptions } from '../run/review-options';
import type { SupportOptions } from './support';

const examples = `
Support is counted in study families, so that one talkative study cannot look like consensus. It is
no measure of how strong the evidence is.

Examples:
  $ cmoc support review.cmoc.json
        What rests on little, what did the theory leave out, do further sources still add anything?
  $ cmoc support review.cmoc.json --from faith:increase \\
                                  --to task-achievement:increase
        How independently is one thing told to lead to another, and where would it break first?
  $ cmoc support review.cmoc.json --without P2 --without judged:rigour=low
        What changes when a source, a study family, or all that was judged so is left out?
  $ cmoc support review.cmoc.json --without each --max 3
        Which three study families take most support with them?`;

/** Adds `cmoc support` to the program. */
export function supportCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('support'))
    .summary('See what rests on how many study families.')
    .description(
      'Shows what rests on few study families, how independently one thing is told to lead to another, and what changes when a source is left out.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .option('--from <state>', 'With --to: where the ways start, a context or mechanism.')
    .option('--to <state>', 'With --from: the outcome the ways lead to.')
    .option('--mixed', 'Also ways that no single study family tells from end to end.')
    .addOption(
      new Option(
        '--without <what>',
        'Leave out a source, a study family, or judged:ITEM=LEVEL; repeatable. “each” tries every family.',
      )
        .default([] as string[], 'nothing')
        .argParser(collect),
    )
    .addOption(
      new Option('--fewer-than <families>', 'What counts as resting on little (2).').argParser(
        readCount(1),
      ),
    )
    .addOption(
      new Option(
        '--max <count>',
        'List at most this many of each (10 in text, 1000 in JSON).',
      ).argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((file: string, options: SupportOptions) => {
      choose(async (surroundings) => {
        const { support } = await import('./support');
        return support(file, options, surroundings);
      });
    });
}
