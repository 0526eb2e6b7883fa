import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { readCount, withReviewOptions } from '../run/review-options';
import type { ProposeOptions } from './propose';
import { moves } from './moves';

const examples = `
The moves:
  juxtapose    parts from different studies that complete each other
  reconcile    one mechanism or intervention, outcomes going both ways: what sets the sides apart?
  adjudicate   a claim with evidence on both sides: the two sides, whole
  consolidate  configurations that say much the same: what they share, what would be lost
  situate      where configurations stand, and the empty cells

Examples:
  $ cmoc propose review.cmoc.json
        The first proposals of every move, with their grounds and what speaks against them.
  $ cmoc propose review.cmoc.json --move reconcile --max 20
        Conflicting findings, and the smallest difference of contexts that separates the sides.
  $ cmoc propose review.cmoc.json --about IOC-03 --format json
        What concerns one configuration, for a program, with the operation each answer would write.`;

/** Adds `cmoc propose` to the program. */
export function proposeCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('propose'))
    .summary('Propose the five moves from many configurations to few.')
    .description(
      'Proposes where to juxtapose, reconcile, adjudicate, consolidate and situate, with grounds and cautions. The reviewer decides, with a reason; nothing is written.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(new Option('--move <move>', 'Only this move.').choices(moves))
    .option('--about <configuration>', 'Only proposals about this configuration.')
    .addOption(
      new Option(
        '--max <count>',
        'List at most this many proposals of a move (3 in text, 500 in JSON).',
      ).argParser(readCount(1)),
    )
    .addHelpText('after', examples)
    .action((file: string, options: ProposeOptions) => {
      choose(async (surroundings) => {
        const { propose } = await import('./propose');
        return propose(file, options, surroundings);
      });
    });
}
