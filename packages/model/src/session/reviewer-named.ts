import type { AddChange } from '../operations/operation/change';
import type { Review } from '../schema/review';

/** A person as operations name them. */
export interface Reviewer {
  readonly id: string;
  /** What must be done first, so that the review knows them; nothing where it does. */
  readonly steps: readonly AddChange[];
}

/** The person of a review with a name or an id; a new one where it has none. */
export function reviewerNamed({ team }: Pick<Review, 'team'>, name: string): Reviewer {
  const known = team.find((person) => person.name === name) ?? team.find(({ id }) => id === name);
  if (known !== undefined) return { id: known.id, steps: [] };
  const id = freeId(name, (candidate) => team.some((person) => person.id === candidate));
  return { id, steps: [{ kind: 'add', entityKind: 'person', entity: { id, name } }] };
}

/** An id made of a text, with a number behind it where it is taken: `ann-lee`, `ann-lee-2`. */
export function freeId(text: string, taken: (id: string) => boolean): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 100);
  const base = plain === '' ? 'unnamed' : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${String(number)}`;
    if (!taken(id)) return id;
  }
}
