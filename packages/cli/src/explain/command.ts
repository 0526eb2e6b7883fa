import type { Command } from 'commander';
import type { OutputFormat, PreparedCommand } from '../run/command';
import { withFormatOption } from '../run/review-options';

const examples = `
Examples:
  $ cmoc explain
        All rules, by pack.
  $ cmoc explain craft/mechanism-not-activity
        Why the rule asks, what it rests on, and what to do about a finding.

The name alone will do where only one pack has it: cmoc explain mechanism-not-activity`;

/** The options of `cmoc explain`. */
export interface ExplainOptions {
  readonly format: OutputFormat;
}

/** Adds `cmoc explain` to the program. */
export function explainCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withFormatOption(program.command('explain'))
    .summary('Explain a rule: why it asks and what to do.')
    .description('Prints the page of a rule, or the list of all rules.')
    .argument('[rule]', 'The rule, by its full id or its name.')
    .addHelpText('after', examples)
    .action((rule: string | undefined, options: ExplainOptions) => {
      choose(async (surroundings) => {
        const { explain } = await import('./explain');
        return explain(rule, options, surroundings);
      });
    });
}
