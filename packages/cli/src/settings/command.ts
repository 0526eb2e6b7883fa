import type { Command } from 'commander';
import type { PreparedCommand } from '../run/command';
import { withFormatOption } from '../run/review-options';
import type { SettingsOptions } from './settings.options';

const examples = `
Everything that is written to a review says who did it. The name is never guessed: give it here once, or with
--by each time.

Examples:
  $ cmoc settings --name "Ann Lee"
        Work under this name from now on.
  $ cmoc settings
        What is set, and where it is kept.`;

/** Adds `cmoc settings` to the program. */
export function settingsCommand(
  program: Command,
  choose: (command: PreparedCommand) => void,
): void {
  withFormatOption(program.command('settings'))
    .summary('Say under which name you work.')
    .description('Shows and changes what is set for you on this machine, in a small JSON file.')
    .option('--name <name>', 'The name you work under.')
    .addHelpText('after', examples)
    .action((options: SettingsOptions) => {
      choose(async (surroundings) => {
        const { settings } = await import('./show-settings');
        return settings(options, surroundings);
      });
    });
}
