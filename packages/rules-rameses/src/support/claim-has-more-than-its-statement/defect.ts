import { drawn, supportOf, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.configurations, pick, ({ id }) => supportOf(review, id).length > 0);
  const source = drawn(review.sources, pick);
  if (chosen === undefined || source === undefined) return undefined;
  review.fragments.push({
    id: 'zz-planted',
    source: source.id,
    text: 'Where leaders share decisions, staff trust each other and work together.',
    distance: 'quotation',
    status: 'authors-statement',
  });
  for (const each of supportOf(review, chosen.id)) each.fragment = 'zz-planted';
  return `configuration:${chosen.id}`;
};
