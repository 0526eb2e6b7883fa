import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect, trustOption, withReviewOptions } from '../run/review-options';
import type { ExplainOptions } from './explain';

const examples = `
Examples:
  $ cmoc explain
        All rules, by pack.
  $ cmoc explain craft/mechanism-not-activity
        Why the rule asks, what it rests on, and what to do about a finding.

  $ cmoc explain house/title-says-realist --rules ./house.rules.json
        The same for rules of another package or a JSON pack.

  $ cmoc explain rameses-synthesis@2013/01-title --wording rameses.json
        An item with the official text beside ours. The file is yours:
        {"instrument": "rameses-synthesis@2013", "source": "where it is from",
        "items": {"1": "the text"}}

The name alone will do where only one pack has it: cmoc explain mechanism-not-activity`;

/** Adds `cmoc explain` to the program. */
export function explainCommand(program: Command, choose: (command: PreparedCommand) => void): void {
  withReviewOptions(program.command('explain'))
    .summary('Explain a rule: why it asks and what to do.')
    .description('Prints the page of a rule, or the list of all rules.')
    .argument('[rule]', 'The rule, by its full id or its name.')
    .addOption(
      new Option('--rules <name-or-file>', 'Rules of a package or JSON pack too; repeatable.')
        .default([] as string[], 'none')
        .argParser(collect),
    )
    .addOption(trustOption())
    .option('--review <file>', 'The rules that this review names too.')
    .addOption(
      new Option('--wording <file>', 'Official wording of items, from a file of yours; repeatable.')
        .default([] as string[], 'none')
        .argParser(collect),
    )
    .addHelpText('after', examples)
    .action((rule: string | undefined, options: ExplainOptions) => {
      choose(async (surroundings) => {
        const { explain } = await import('./explain');
        return explain(rule, options, surroundings);
      });
    });
}
