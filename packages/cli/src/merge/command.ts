import type { Command } from 'commander';
import type { PreparedCommand } from '../run/command';
import { withWriteOptions, type WriteOptions } from '../reviewer/reviewer';

const examples = `
What they did comes behind what you did, each entry with its own author, moment and reason. Where both touched
the same thing your work stands; theirs is shown beside it and stays in their copy, for you to decide. What both
have is taken once, so that a copy can come back again and again.

Example:
  $ cmoc merge sent.cmoc.json returned.cmoc.json --by ann --dry-run
        What would come in, and where do we disagree?`;

/** Adds `cmoc merge` to the program. */
export function mergeCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withWriteOptions(program.command('merge'))
    .summary('Take over what a colleague did in a copy of your review.')
    .description('Takes over what a colleague did in a copy of your review since the two were one.')
    .argument('<mine>', 'Your review, a .cmoc.json file; it is written to.')
    .argument('<theirs>', 'The copy that came back; it is only read.')
    .addHelpText('after', examples)
    .action((mine: string, theirs: string, options: WriteOptions) => {
      choose(async (surroundings) => {
        const { merge } = await import('./merge');
        return merge(mine, theirs, options, surroundings);
      });
    });
}
