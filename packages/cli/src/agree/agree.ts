import { coderAgreement } from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import { openReview } from '../review-file/open-review';
import { toJson, type CommandResult, type Surroundings, type ReviewOptions } from '../run/command';
import { progressOn } from '../terminal/progress';
import { agreementAsText } from './agree-text';
import type { AgreeOutput } from './output';

/** The options of `cmoc agree`. */
export interface AgreeOptions extends ReviewOptions {
  readonly max?: number;
}

const usualMaximum = 25;

/** Compares what two coders extracted from the same sources. */
export async function agree(
  a: string,
  b: string,
  { format, maxSize, max = usualMaximum }: AgreeOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const left = await openReview(a, maxSize, io);
  if (!left.ok) return left;
  const right = await openReview(b, maxSize, io);
  if (!right.ok) return right;
  const progress = progressOn(io.stderr);
  progress.say('Aligning configurations');
  const output: AgreeOutput = {
    format: 'cmoc-agreement',
    version: '1.0',
    left: sideOf(a, left.review),
    right: sideOf(b, right.review),
    ...coderAgreement(left.review, right.review),
  };
  progress.done();
  const text = format === 'json' ? toJson(output) : agreementAsText(output, max, terminal);
  return { ok: true, exitCode: 0, text };
}

function sideOf(file: string, { id, title, configurations }: Review): AgreeOutput['left'] {
  return {
    file,
    review: { id, title },
    configurations: configurations.filter(({ tier }) => tier === 'extracted').length,
  };
}
