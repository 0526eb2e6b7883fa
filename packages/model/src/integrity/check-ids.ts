import type { IssueList } from '../result/issue-list';
import { collectionOfKind, entityKinds, type EntityKind } from '../schema/entity-kind';
import type { Review } from '../schema/review';

/** Reports ids given twice within a kind; tells whether the ids of every collection rise. */
export function checkIds(review: Review, issues: IssueList): boolean {
  let allRise = true;
  for (const kind of entityKinds) {
    const entities: readonly { readonly id: string }[] = review[collectionOfKind[kind]];
    // Ids that rise throughout, as in every file that was written canonically, are unique.
    if (rises(entities)) continue;
    allRise = false;
    reportDuplicates(kind, entities, issues);
  }
  return allRise;
}

function rises(entities: readonly { readonly id: string }[]): boolean {
  let before = '';
  for (const { id } of entities) {
    if (id <= before) return false;
    before = id;
  }
  return true;
}

function reportDuplicates(
  kind: EntityKind,
  entities: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  const first = new Map<string, number>();
  const name = collectionOfKind[kind];
  for (const [index, { id }] of entities.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    if (issues.full) return;
    issues.error(
      'duplicate-id',
      [name, index, 'id'],
      `The id “${id}” is already that of ${name}[${String(earlier)}]; expected an id of its own.`,
      { kind, id, first: earlier },
    );
  }
}
