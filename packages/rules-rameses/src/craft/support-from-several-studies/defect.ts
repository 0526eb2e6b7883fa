import { drawn, supportOf, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.configurations, pick, ({ id }) => supportOf(review, id).length > 0);
  if (chosen === undefined || !review.synthetic) return undefined;
  const [first, ...others] = supportOf(review, chosen.id);
  for (const other of others) other.fragment = first?.fragment ?? other.fragment;
  return `configuration:${chosen.id}`;
};
