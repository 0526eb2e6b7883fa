import type { Command } from 'commander';
import type { PreparedCommand } from '../run/command';
import { Option } from 'commander';
import { collect, readCount, withReviewOptions } from '../run/review-options';
import type { ChainsOptions } from './chains';

const examples = `
A STATE is a construct and, if you like, which way it goes: trust, or trust:increase.
Directions: increase, decrease, present, absent, mixed, no-change.

Examples:
  $ cmoc chains review.cmoc.json
        Which outcomes become contexts or mechanisms of other configurations?
  $ cmoc chains review.cmoc.json --from trust:increase --to performance
        Does more trust lead to performance through configurations kept whole, and what must hold?
  $ cmoc chains review.cmoc.json \\
                --assume trust=partnership-functioning-and-trust \\
                --assume task-achievement:decrease=task-failure:increase
        What if these were judged to be the same? Nothing is written to the file.`;

/** Adds `cmoc chains` to the program. */
export function chainsCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('chains'))
    .summary('Trace how outcomes become contexts and mechanisms.')
    .description(
      'Traces how configurations follow on from each other. They stay whole: a chain prints every context it needs, and a join counts only when construct and direction agree.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(
      new Option(
        '--assume <state=state>',
        'Suppose two constructs or states are the same; repeatable.',
      )
        .default([] as string[], 'nothing')
        .argParser(collect),
    )
    .option('--from <state>', 'Only chains that need this as a context or mechanism.')
    .option('--to <state>', 'Only chains that have this among their outcomes.')
    .addOption(
      new Option(
        '--max <count>',
        'List at most this many of each: chains in JSON (1000), and links and loops too in text (10).',
      ).argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((file: string, options: ChainsOptions) => {
      choose(async (surroundings) => {
        const { chains } = await import('./chains');
        return chains(file, options, surroundings);
      });
    });
}
