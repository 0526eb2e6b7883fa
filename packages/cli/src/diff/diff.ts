import { compareTheories } from '@cmoc/consolidation';
import type { Review } from '@cmoc/model';
import { openReview } from '../review-file/open-review';
import { toJson, type CommandResult, type Surroundings, type ReviewOptions } from '../run/command';
import { progressOn } from '../terminal/progress';
import { theoryIn, versionBefore } from './choose-theory';
import { diffAsText } from './diff-text';
import type { DiffOutput } from './output';

/** The options of `cmoc diff`. */
export interface DiffOptions extends ReviewOptions {
  readonly earlier?: string;
  readonly later?: string;
}

/** Compares two versions of a theory. */
export async function diff(
  a: string,
  b: string,
  { earlier, later, format, maxSize }: DiffOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const first = await openReview(a, maxSize, io);
  if (!first.ok) return first;
  const second = a === b ? first : await openReview(b, maxSize, io);
  if (!second.ok) return second;
  const after = theoryIn(second.review, b, { named: later, flag: '--later' });
  if (!after.ok) return after;
  const replaced = a === b ? versionBefore(first.review, after.value) : undefined;
  const before = theoryIn(first.review, a, { named: earlier ?? replaced?.id, flag: '--earlier' });
  if (!before.ok) return before;
  const progress = progressOn(io.stderr);
  progress.say('Comparing theories');
  const { changes } = compareTheories(first.review, before.value.id, second.review, after.value.id);
  progress.done();
  const output: DiffOutput = {
    format: 'cmoc-diff',
    version: '1.0',
    earlier: versionOf(a, first.review, before.value),
    later: versionOf(b, second.review, after.value),
    changes,
  };
  const reviews = { earlier: first.review, later: second.review };
  const text = format === 'json' ? toJson(output) : diffAsText(output, reviews, terminal);
  return { ok: true, exitCode: 0, text };
}

function versionOf(
  file: string,
  { id, title }: Review,
  theory: Review['theories'][number],
): DiffOutput['earlier'] {
  return { file, review: { id, title }, theory: theory.id, label: theory.label };
}
