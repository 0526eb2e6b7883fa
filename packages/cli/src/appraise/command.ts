import type { Command } from 'commander';
import { Option } from 'commander';
import type { PreparedCommand, ReviewOptions } from '../run/command';
import { withReviewOptions } from '../run/review-options';

const examples = `
A preset is a set of rules; without --preset, the review's own choice or “recommended” runs.
A finding with a verdict or a waiver on record is shown and does not count for --fail-on.

Examples:
  $ cmoc appraise review.cmoc.json
        Which mechanisms read like activities, which contexts like mere settings?
  $ cmoc appraise review.cmoc.json --preset rameses-synthesis
        Where does the report stand, item by item, and what does the review already hold for it?
  $ cmoc appraise review.cmoc.json --fail-on warning
        For a check before every hand-over: exit code 1 when a warning is open.`;

/** Which findings end the command with exit code 1. */
export const failLevels = ['error', 'warning', 'hint', 'never'] as const;

/** The options of `cmoc appraise`. */
export interface AppraiseOptions extends ReviewOptions {
  readonly preset: readonly string[];
  readonly failOn: (typeof failLevels)[number];
}

/** Adds `cmoc appraise` to the program. */
export function appraiseCommand(
  program: Command,
  choose: (command: PreparedCommand) => void,
): void {
  withReviewOptions(program.command('appraise'))
    .summary('Appraise a review against RAMESES and good craft.')
    .description(
      'Runs the rules of a preset on a review: checks that compute, and items that people judge. There is no score. Findings propose; the reviewer decides.',
    )
    .argument('<file>', 'The review, a .cmoc.json file.')
    .addOption(
      new Option('--preset <name>', 'Rules to run; repeatable.')
        .default([] as string[], 'the review’s own choice')
        .argParser((value, before: readonly string[]) => [...before, value]),
    )
    .addOption(
      new Option('--fail-on <severity>', 'End with 1 on open findings of this severity or above.')
        .choices(failLevels)
        .default('error'),
    )
    .addHelpText('after', examples)
    .action((file: string, options: AppraiseOptions) => {
      choose(async (surroundings) => {
        const { appraiseFile } = await import('./appraise-file');
        return appraiseFile(file, options, surroundings);
      });
    });
}
