import type { Referring } from '@cmoc/appraisal';
import type { EntityRef, Evidence } from '@cmoc/model';

/** Stances that speak for a claim. */
export const supportive: ReadonlySet<Evidence['stance']> = new Set([
  'supports',
  'refines',
  'opposite-confirmed',
]);

/** The evidence that speaks for a claim. */
export function supportOf(
  claim: EntityRef,
  referring: Referring<'evidence'>,
): readonly Readonly<Evidence>[] {
  return referring('evidence', 'subject', claim).filter(({ stance }) => supportive.has(stance));
}
