import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect, readCount, withReviewOptions } from '../run/review-options';
import { coverageUnits, type FrontierOptions } from './frontier.options';

const examples = `
A refined configuration covers the extracted ones that moves of synthesis lead from, and the
documents and study families whose evidence supports those. Fewer is not better: what stays
uncovered may be the exception that matters.

Examples:
  $ cmoc frontier review.cmoc.json
        For each number of refined configurations: how much can they cover, and what stays out?
  $ cmoc frontier review.cmoc.json --unit study-families --at-most 8
        The same counted in study families, up to eight refined configurations.
  $ cmoc frontier review.cmoc.json --candidate IOC-01 --candidate IOC-03
        Only with these refined configurations to choose from.`;

/** Adds `cmoc frontier` to the program. */
export function frontierCommand(
  program: Command,
  choose: (command: PreparedCommand) => void,
): void {
  withReviewOptions(program.command('frontier'))
    .summary('Weigh few refined configurations against full coverage.')
    .description(
      'For each number of refined configurations: which choice covers the most, and what it leaves uncovered. Proven where the search ends, with a bound otherwise.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(new Option('--unit <unit>', 'Count coverage only in this.').choices(coverageUnits))
    .addOption(
      new Option('--at-most <count>', 'Stop at this many refined configurations.').argParser(
        readCount(1),
      ),
    )
    .addOption(
      new Option('--candidate <configuration>', 'A configuration to choose from; repeatable.')
        .default([] as string[], 'all refined, else all consolidated')
        .argParser(collect),
    )
    .addHelpText('after', examples)
    .action((file: string, options: FrontierOptions) => {
      choose(async (surroundings) => {
        const { frontier } = await import('./frontier');
        return frontier(file, options, surroundings);
      });
    });
}
