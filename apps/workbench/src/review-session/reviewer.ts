import type { OperationStep, Review } from '@cmoc/model';

/** The person with a name, and what must be done first so that the review knows them. */
export function reviewerNamed(
  review: Review,
  name: string,
): { id: string; steps: readonly OperationStep[] } {
  const known = review.team.find((person) => person.name === name);
  if (known) return { id: known.id, steps: [] };
  const id = freeId(name, (candidate) => review.team.some((person) => person.id === candidate));
  return { id, steps: [{ kind: 'add', entityKind: 'person', entity: { id, name } }] };
}

/** An id made of a text, with a number behind it where it is taken. */
export function freeId(text: string, taken: (id: string) => boolean): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 100);
  const base = plain === '' ? 'unnamed' : plain;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken(id)) return id;
  }
}

/** The name of a person, or the id where the review does not hold it. */
export function personName(review: Review, id: string): string {
  return review.team.find((person) => person.id === id)?.name ?? id;
}
