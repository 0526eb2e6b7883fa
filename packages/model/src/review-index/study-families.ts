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

/**
 * Names the studies behind something with their unit: study families only as far as they are on record,
 * for nothing says whether sources without one are one study.
 *
 * @example
 * ```ts
 * wordFamilies([{ kind: 'study-family', id: 'a' }]); // '1 study family'
 * wordFamilies([{ kind: 'source', id: 's' }]); // '1 source, no study family recorded'
 * wordFamilies([], 1); // '1 authors’ statement, no passage behind it'
 * ```
 *
 * @param restated how many passages are no support, for they are the claim in its authors' own words
 */
export function wordFamilies(families: readonly StudyFamilyRef[], restated = 0): string {
  if (restated > 0)
    return families.length === 0
      ? `${wordStatements(restated)}, no passage behind ${restated === 1 ? 'it' : 'them'}`
      : `${wordFamilies(families)}, beside ${wordStatements(restated)}`;
  const recorded = families.filter(({ kind }) => kind === 'study-family').length;
  const alone = families.length - recorded;
  const studies = `${recorded.toString()} study ${recorded === 1 ? 'family' : 'families'}`;
  if (alone === 0) return recorded === 0 ? 'no study' : studies;
  const sources = `${alone.toString()} ${alone === 1 ? 'source' : 'sources'}`;
  return recorded === 0
    ? `${sources}, no study family recorded`
    : `${studies} and ${sources} without one`;
}

function wordStatements(count: number): string {
  return `${count.toString()} authors’ ${count === 1 ? 'statement' : 'statements'}`;
}

/**
 * Names what stands behind a claim and against it: “4 study families for it, 1 study family against”. The
 * mirror of the claim is neither, nor is the claim in its authors' own words; each is named wherever either
 * side is.
 */
export function wordStanding(standing: {
  readonly for: readonly StudyFamilyRef[];
  readonly against: readonly StudyFamilyRef[];
  readonly oppositeConfirmed: readonly StudyFamilyRef[];
  /** Passages that are the claim in its authors' own words. */
  readonly restated: number;
}): string {
  const { for: support, oppositeConfirmed, restated } = standing;
  const against = standing.against.length === 0 ? 'none' : wordFamilies(standing.against);
  const mirror =
    oppositeConfirmed.length === 0
      ? ''
      : `; its opposite confirmed by ${wordFamilies(oppositeConfirmed)}`;
  if (support.length === 0 && restated > 0)
    return `${wordFamilies([], restated)}; ${against} against${mirror}`;
  const statements = restated === 0 ? '' : `; ${wordStatements(restated)} counted apart`;
  return `${wordFamilies(support)} for it, ${against} against${mirror}${statements}`;
}

/** Each family once, in the order of kind and id: the unit in which support is counted. */
export function distinctFamilies(families: Iterable<StudyFamilyRef>): readonly StudyFamilyRef[] {
  const byKey = new Map<string, StudyFamilyRef>();
  for (const family of families) byKey.set(familyKey(family), family);
  return [...byKey.entries()]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, family]) => family);
}
