import type { Command } from 'commander';
import type { PreparedCommand } from '../run/command';
import { withFormatOption } from '../run/review-options';
import type { FormatsOptions } from './formats';

const examples = `
Examples:
  $ cmoc formats
        What can come in, and what can go out?
  $ cmoc formats ris
        What becomes what, what is lost on the way, and which quirks are known?
  $ cmoc formats --format json
        The list for a program.`;

/** Adds `cmoc formats` to the program. */
export function formatsCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withFormatOption(program.command('formats'))
    .summary('List the formats that come in and go out.')
    .description('Prints the list of all formats, or the page of one.')
    .argument('[id]', 'The format whose page to print.')
    .addHelpText('after', examples)
    .action((id: string | undefined, options: FormatsOptions) => {
      choose(async (surroundings) => {
        const { formatsOrPage } = await import('./formats');
        return formatsOrPage(id, options, surroundings);
      });
    });
}
