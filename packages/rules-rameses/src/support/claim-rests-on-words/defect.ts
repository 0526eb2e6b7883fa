import { drawn, supportOf, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.configurations, pick, ({ id }) => supportOf(review, id).length > 0);
  const source = drawn(review.sources, pick);
  if (chosen === undefined || source === undefined) return undefined;
  review.fragments.push({
    id: 'zz-planted',
    source: source.id,
    text: 'They must have meant trust.',
    distance: 'imputation',
    warrant: 'Reads so.',
    status: 'reviewers-inference',
  });
  for (const each of supportOf(review, chosen.id)) each.fragment = 'zz-planted';
  return `configuration:${chosen.id}`;
};
