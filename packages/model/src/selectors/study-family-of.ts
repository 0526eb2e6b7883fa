import { find } from '../find/find';
import type { Review } from '../schema/review';

/** A study, or a source that belongs to no recorded study and stands for one. */
export interface StudyFamilyRef {
  readonly kind: 'study-family' | 'source';
  readonly id: string;
}

/** The study a source is a report of; the source itself where none is recorded. O(log n). */
export function studyFamilyOf(review: Review, source: string): StudyFamilyRef {
  const family = find(review, 'source', source)?.studyFamily;
  return family === undefined
    ? { kind: 'source', id: source }
    : { kind: 'study-family', id: family };
}

/** Each family once, in the order of kind and id: the unit in which support is counted. */
export function distinctFamilies(families: Iterable<StudyFamilyRef>): readonly StudyFamilyRef[] {
  const byKey = new Map<string, StudyFamilyRef>();
  for (const family of families) byKey.set(`${family.kind}/${family.id}`, family);
  return [...byKey.entries()]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, family]) => family);
}
