import { formatMarkdown, settingsOf, toEarl, type AppraisalSettings } from '@cmoc/appraisal';
import { failure, type CliFailure } from '../failure/failure';
import { openReview } from '../review-file/open-review';
import { shippedNames } from '../rules/load-rules';
import { ruleFolders, ruleName } from '../rules/rule-names';
import { printable } from '../terminal/printable';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { progressOn } from '../terminal/progress';
import { failsOn, outputOf } from './appraise-review';
import { appraisalAsText } from './appraise-text';
import type { AppraiseOptions } from './appraise.options';
import { runRules } from './run-rules';

/** Reads a review and appraises it. */
export async function appraiseFile(
  file: string,
  options: AppraiseOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const opened = await openReview(file, options.maxSize, io);
  if (!opened.ok) return opened;
  const { review } = opened;
  const settings = settingsOf(review);
  if (!settings.ok) return invalidSettings(file, settings.issues[0]?.message);
  const progress = progressOn(io.stderr);
  progress.say('Appraising');
  const folders = ruleFolders(file);
  const names = namesOf(settings.value, options, folders);
  const ran = await runRules(
    review,
    {
      ...chosen(settings.value, options),
      at: options.at ?? io.now(),
      names,
      timeLimit: options.timeLimit,
      folders,
      trust: options.trust,
    },
    io,
  );
  progress.done();
  if (!ran.ok) return { ...ran, file };
  const { appraisal } = ran;
  const output = outputOf(appraisal, review, {
    file,
    failOn: options.failOn,
    outsideRules: names,
  });
  return { ok: true, exitCode: failsOn(output) ? 1 : 0, text: written() };

  function written(): string {
    switch (options.format) {
      case 'json':
        return toJson(output);
      case 'markdown':
        return printable(formatMarkdown(appraisal));
      case 'earl':
        return toJson(toEarl(appraisal));
      case 'text':
        return appraisalAsText(output, terminal, options.max);
    }
  }
}

/** What the review names, then what the command line adds. */
function namesOf(
  { packages = [] }: AppraisalSettings,
  { rules, outsideRules }: AppraiseOptions,
  folders: readonly string[],
): readonly string[] {
  if (!outsideRules) return [];
  const names = [...packages, ...rules.map((given) => ruleName(given, folders))];
  return [...new Set(names)].filter((name) => !shippedNames.includes(name));
}

function chosen(
  { packages: _named, ...settings }: AppraisalSettings,
  { preset }: AppraiseOptions,
): Omit<AppraisalSettings, 'packages'> {
  return preset.length === 0 ? settings : { ...settings, presets: [...preset] };
}

function invalidSettings(file: string, message = 'The settings could not be read.'): CliFailure {
  return failure('invalid-config', message, {
    file,
    where: 'appraisal',
    next: 'cmoc appraise --help',
  });
}
