import { findEntity, type Configuration, type Review } from '@cmoc/model';

/** Configurations under one heading; the last group may have none. */
export interface Group {
  readonly heading: string;
  readonly configurations: readonly Configuration[];
}

/** The facet whose values head the groups: the one most configurations have, the first among equals. */
export function groupsOf(review: Review): readonly Group[] {
  const uses = review.facets.map(({ id }) => ({
    id,
    count: review.configurations.filter(({ facets }) => facets.some(({ facet }) => facet === id))
      .length,
    kinds: new Set(
      review.configurations.flatMap(({ facets }) =>
        facets.filter(({ facet }) => facet === id).map(({ value }) => value),
      ),
    ).size,
  }));
  const best = uses
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || other.kinds - one.kinds)[0];
  const facet = best === undefined ? undefined : findEntity(review, 'facet', best.id);
  const headings = facet?.values ?? [];
  const headingOf = ({ facets }: Configuration) =>
    facets.find((value) => value.facet === facet?.id)?.value;
  const named = headings.map(({ id, label }) => ({
    heading: label,
    configurations: review.configurations.filter(
      (configuration) => headingOf(configuration) === id,
    ),
  }));
  const known = new Set<string | undefined>(headings.map(({ id }) => id));
  const rest = review.configurations.filter(
    (configuration) => !known.has(headingOf(configuration)),
  );
  return [...named, { heading: '', configurations: rest }].filter(
    ({ configurations }) => configurations.length > 0,
  );
}
