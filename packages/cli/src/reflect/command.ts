import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect, readCount, withReviewOptions } from '../run/review-options';
import type { ReflectCommandOptions } from './reflect.options';

const examples = `
A STATE is a construct and, if you like, which way it goes: trust, or trust:increase.
Without answers the command lists the contexts to ask about. There is no score.

Examples:
  $ cmoc reflect review.cmoc.json
        Which contexts does the theory speak of? These are the questions to ask yourselves.
  $ cmoc reflect review.cmoc.json --holds faith:increase \\
                                  --lacks role-clarity:increase
        Here faith is strong and roles are not clear: what does the theory lead us to expect?
  $ cmoc reflect review.cmoc.json --answers answers.json
        The same from a file:
        { "holds": ["faith:increase"], "lacks": ["role-clarity:increase"],
          "unknown": [{ "state": "shared-vision:increase",
                        "note": "The board is divided." }] }`;

/** Adds `cmoc reflect` to the program. */
export function reflectCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  const states = (flags: string, description: string) =>
    new Option(flags, description).default([] as string[], 'none').argParser(collect);
  withReviewOptions(program.command('reflect'))
    .summary('Hold the theory up to your own organisation.')
    .description(
      'From contexts that hold, do not hold or are not known in one place: which configurations they allow, which outcomes may be expected or are blocked, and which one context would open the most.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(states('--holds <state>', 'A context that holds; repeatable.'))
    .addOption(states('--lacks <state>', 'A context that does not hold; repeatable.'))
    .addOption(states('--unknown <state>', 'A context nobody knows of; repeatable.'))
    .option('--answers <file>', 'A JSON file of answers, as below.')
    .addOption(
      new Option('--max <count>', 'List at most this many of each (40 in text).').argParser(
        readCount(1),
      ),
    )
    .addHelpText('after', examples)
    .action((file: string, options: ReflectCommandOptions) => {
      choose(async (surroundings) => {
        const { reflectOn } = await import('./reflect-on');
        return reflectOn(file, options, surroundings);
      });
    });
}
