import { openReview } from '../review-file/open-review';
import { loadRules } from '../rules/load-rules';
import { toJson, type CommandResult, type Surroundings } from '../run/command';
import { progressOn } from '../terminal/progress';
import { appraiseReview, failsOn } from './appraise-review';
import { appraisalAsText } from './appraise-text';
import type { AppraiseOptions } from './command';

/** Reads a review and appraises it. */
export async function appraiseFile(
  file: string,
  options: AppraiseOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const opened = await openReview(file, options.maxSize, io);
  if (!opened.ok) return opened;
  const progress = progressOn(io.stderr);
  progress.say('Appraising');
  const appraised = appraiseReview(opened.review, file, options, await loadRules());
  progress.done();
  if (!appraised.ok) return appraised;
  const { output } = appraised;
  return {
    ok: true,
    exitCode: failsOn(output) ? 1 : 0,
    text: options.format === 'json' ? toJson(output) : appraisalAsText(output, terminal),
  };
}
