import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand } from '../run/command';
import { collect, readCount, readMoment, trustOption, withSizeOption } from '../run/review-options';
import { failLevels, reportFormats, type AppraiseOptions } from './appraise.options';

const examples = `
A preset is a set of rules; without --preset, the review's own choice or “recommended” runs.
A finding with a verdict or a waiver on record is shown and does not count for --fail-on.

Examples:
  $ cmoc appraise review.cmoc.json
        Which mechanisms read like activities, which contexts like mere settings?
  $ cmoc appraise review.cmoc.json --preset rameses-synthesis
        Where does the report stand, item by item, and what does the review already hold for it?
  $ cmoc appraise review.cmoc.json --fail-on warning
        For a check before every hand-over: exit code 1 when a warning is open.
  $ cmoc appraise review.cmoc.json --rules ./house.rules.json --preset house
        With rules of your own, from a JSON pack or an installed package.

Rules of other packages run when the review names them or --rules does. Most are code, installed
beside the review or where you are, and code can do what you can: it runs only once you have said
--trust NAME, and again when its content has changed. JSON packs are data and need no trust. All run
in a thread of their own and are ended at a time limit.`;

/** Adds `cmoc appraise` to the program. */
export function appraiseCommand(
  program: Command,
  choose: (command: PreparedCommand) => void,
): void {
  const command = withSizeOption(program.command('appraise'))
    .summary('Appraise a review against RAMESES and good craft.')
    .description(
      'Runs the rules of a preset on a review: checks that compute, and items that people judge. There is no score. Findings propose; the reviewer decides.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.');
  withReportOptions(withRuleOptions(command))
    .addHelpText('after', examples)
    .action((file: string, options: AppraiseOptions) => {
      choose(async (surroundings) => {
        const { appraiseFile } = await import('./appraise-file');
        return appraiseFile(file, options, surroundings);
      });
    });
}

/** Which rules run, and how. */
function withRuleOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--preset <name>', 'Rules to run; repeatable.')
        .default([] as string[], 'the review’s own choice')
        .argParser(collect),
    )
    .addOption(
      new Option('--rules <name-or-file>', 'Rules of a package or JSON pack; repeatable.')
        .default([] as string[], 'those the review names')
        .argParser(collect),
    )
    .addOption(trustOption())
    .option('--no-outside-rules', 'Only the rules that come with the command.')
    .addOption(
      new Option('--time-limit <seconds>', 'How long one rule from outside may run.')
        .default(10)
        .argParser(readCount(1)),
    )
    .addOption(
      new Option('--at <moment>', 'The moment by which waivers end, now unless said.').argParser(
        readMoment,
      ),
    );
}

/** What is printed, and what ends the command with 1. */
function withReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'Text for people, JSON for programs, or a report.')
        .choices(reportFormats)
        .default('text'),
    )
    .addOption(
      new Option(
        '--max <count>',
        'Show at most this many findings of a rule (10 in text).',
      ).argParser(readCount(1)),
    )
    .addOption(
      new Option('--fail-on <severity>', 'End with 1 on open findings of this severity or above.')
        .choices(failLevels)
        .default('error'),
    );
}
