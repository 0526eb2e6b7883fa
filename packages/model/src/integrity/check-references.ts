import type { IssueList } from '../result/issue-list';
import { collectionOfKind, entityKinds } from '../schema/entity-kind';
import { nearestWord } from '../shape/edit-distance';
import type { EntityIndex } from './entity-index';
import { forEachReference, hasReferences } from './for-each-reference';

/** A guess looks at every id of a kind; beyond some, guessing costs more than it helps. */
const longestListOfGuesses = 20;

/** Reports references to entities the review does not have. */
export function checkReferences(index: EntityIndex, issues: IssueList): void {
  let guesses = longestListOfGuesses;
  for (const kind of entityKinds) {
    if (!hasReferences(kind)) continue;
    const name = collectionOfKind[kind];
    const entities = index.review[name];
    for (let position = 0; position < entities.length && !issues.full; position++) {
      const entity = entities[position];
      if (entity === undefined) continue;
      forEachReference(
        kind,
        entity as never,
        (target, id, path) => {
          if (index.has(target, id)) return;
          const suggestion = guesses-- > 0 ? nearestWord(id, index.ids(target)) : undefined;
          const hint = suggestion === undefined ? '' : ` Was “${suggestion}” meant?`;
          issues.error(
            'dangling-reference',
            path,
            `Found “${id}”, but no ${target} has this id; expected the id of one of the ${collectionOfKind[target]}.${hint}`,
            { kind: target, id, ...(suggestion === undefined ? {} : { suggestion }) },
          );
        },
        [name, position],
      );
    }
  }
}
