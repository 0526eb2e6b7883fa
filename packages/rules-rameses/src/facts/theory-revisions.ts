import { defineDerived } from '@cmoc/appraisal';

/** A theory that replaced an earlier version of itself. */
export interface TheoryRevision {
  readonly id: string;
  readonly label: string;
  /** When it was written. */
  readonly at: string;
  /** What it and the versions before it are called, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** The theories that replaced an earlier version and say when, the latest first. */
export const theoryRevisions = defineDerived({
  id: 'rules-rameses/theory-revisions',
  reads: ['theories'],
  compute: ({ review, find }): readonly TheoryRevision[] => {
    const revisions: TheoryRevision[] = [];
    for (const { id, label, at, previous } of review.theories) {
      if (previous === undefined || at === undefined) continue;
      const names = new Set([label.toLowerCase()]);
      const seen = new Set<string>([id]);
      for (let before = find('theory', previous); before !== undefined && !seen.has(before.id);) {
        seen.add(before.id);
        names.add(before.label.toLowerCase());
        before = before.previous === undefined ? undefined : find('theory', before.previous);
      }
      revisions.push({ id, label, at, names });
    }
    return revisions.sort(
      (left, right) => Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? -1 : 1),
    );
  },
});
