import type { Source } from '../schema/source';
import { remembered } from './remembered';

/** A study, or a source of which no study is recorded and which is counted apart. */
export interface StudyFamilyRef {
  readonly kind: 'study-family' | 'source';
  readonly id: string;
}

/** The study family of each source, one object for each family. */
export const familiesOfSources = remembered(
  (sources: readonly Source[]): ReadonlyMap<string, StudyFamilyRef> => {
    const families = new Map<string, StudyFamilyRef>();
    const bySource = new Map<string, StudyFamilyRef>();
    for (const { id, studyFamily } of sources) {
      let family = studyFamily === undefined ? undefined : families.get(studyFamily);
      family ??= Object.freeze<StudyFamilyRef>(
        studyFamily === undefined
          ? { kind: 'source', id }
          : { kind: 'study-family', id: studyFamily },
      );
      if (studyFamily !== undefined) families.set(studyFamily, family);
      bySource.set(id, family);
    }
    return bySource;
  },
);

/** The key of a study family. Ids hold no `/`, so families and sources never share a key. */
export function familyKey({ kind, id }: StudyFamilyRef): string {
  return `${kind}/${id}`;
}

/** Each family once, in the order of kind and id: the unit in which support is counted. */
export function distinctFamilies(families: Iterable<StudyFamilyRef>): readonly StudyFamilyRef[] {
  const byKey = new Map<string, StudyFamilyRef>();
  for (const family of families) byKey.set(familyKey(family), family);
  return [...byKey.entries()]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, family]) => family);
}
