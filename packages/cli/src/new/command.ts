import type { Command } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect } from '../run/review-options';
import { withWriteOptions } from '../reviewer/reviewer';
import type { NewOptions } from './new.options';

const examples = `
The scheme is the form configurations are written in: cmo, cmo-rr (resource and response apart), scmo, cimo,
icamo or if-then-because. It is a decision of the review, so that it is written down with a reason.

Examples:
  $ cmoc new trust.cmoc.json --title "Trust in teams" --by "Ann Lee" --dry-run
        Begin a review, and see what would be written.
  $ cmoc new trust.cmoc.json --title "Trust in teams" --by "Ann Lee" \\
                             --question "How, and for whom, does trust grow?" \\
                             --scheme cmo-rr --reason "Resources matter." \\
                             --dry-run
        With its question and its scheme.`;

/** Adds `cmoc new` to the program. */
export function newCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withWriteOptions(program.command('new'))
    .summary('Begin a review.')
    .description('Begins a review in a new file, with its title, its questions and its scheme.')
    .argument('<file>', 'The file of the review, a .cmoc.json file that is not there yet.')
    .requiredOption('--title <title>', 'What the review is called.')
    .option('--question <question>', 'What it asks; repeatable.', collect, [])
    .option('--scheme <scheme>', 'The form its configurations are written in.')
    .option('--reason <why>', 'Why this scheme suits the review; needed with --scheme.')
    .addHelpText('after', examples)
    .action((file: string, options: NewOptions) => {
      choose(async (surroundings) => {
        const { begin } = await import('./begin');
        return begin(file, options, surroundings);
      });
    });
}
