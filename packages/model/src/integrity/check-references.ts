import type { IssueList } from '../result/issue-list';
import { collectionOfKind, entityKinds, type EntityKind } from '../schema/entity-kind';
import { nearestWord } from '../shape/edit-distance';
import type { ReviewIndex } from '../review-index/review-index';
import { forEachReference, hasReferences } from './for-each-reference';
import type { ReferenceVisitor } from './reference-plan';

/** A guess looks at every id of a kind; beyond some, guessing costs more than it helps. */
const longestListOfGuesses = 20;

/** Whether every id is that of an entity of its kind. */
export function allExist(
  index: ReviewIndex,
  ids: ReadonlyMap<EntityKind, readonly string[]>,
): boolean {
  for (const [kind, wanted] of ids) {
    const entities: readonly { readonly id: string }[] = index.review[collectionOfKind[kind]];
    let at = 0;
    for (const id of wanted) {
      // Neighbours often refer to the same entity, or to neighbours: then no index is needed.
      if (entities[at]?.id === id) continue;
      if (entities[at + 1]?.id === id) at++;
      else if (!index.byId(kind).has(id)) return false;
    }
  }
  return true;
}

/** Reports references to entities the review does not have. */
export function checkReferences(index: ReviewIndex, issues: IssueList): void {
  let guesses = longestListOfGuesses;
  const report: ReferenceVisitor = (target, id, path) => {
    if (index.byId(target).has(id)) return;
    const suggestion = guesses-- > 0 ? nearestWord(id, index.byId(target).keys()) : undefined;
    const hint = suggestion === undefined ? '' : ` Was “${suggestion}” meant?`;
    issues.error(
      'dangling-reference',
      path,
      `Found “${id}”, but no ${target} has this id; expected the id of one of the ${collectionOfKind[target]}.${hint}`,
      { kind: target, id, ...(suggestion === undefined ? {} : { suggestion }) },
    );
  };
  for (const kind of entityKinds) {
    if (!hasReferences(kind)) continue;
    const name = collectionOfKind[kind];
    const entities = index.review[name];
    for (let position = 0; position < entities.length && !issues.full; position++) {
      const entity = entities[position];
      if (entity !== undefined) forEachReference(kind, entity as never, report, [name, position]);
    }
  }
}
