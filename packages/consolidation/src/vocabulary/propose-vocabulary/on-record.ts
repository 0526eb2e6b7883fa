import type { Review } from '@cmoc/model';

/**
 * What reviewers recorded of each construct that can make it like another, as features: what it is a
 * kind of, step by step up the hierarchy, and what it is an opposite of.
 */
export function onRecord(
  review: Pick<Review, 'constructs'>,
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(review.constructs.map((one) => [one.id as string, one]));
  const named = (id: string) => `“${byId.get(id)?.label ?? id}”`;
  return new Map(
    review.constructs.map(({ id, opposites }) => [
      id,
      [
        ...above(id, (one) => byId.get(one)?.broader ?? []).map((one) => `a kind of ${named(one)}`),
        ...opposites.map((one) => `an opposite of ${named(one)}`),
      ],
    ]),
  );
}

function above(construct: string, broader: (id: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const open = [...broader(construct)];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (here === construct || found.has(here)) continue;
    found.add(here);
    open.push(...broader(here));
  }
  return [...found];
}
