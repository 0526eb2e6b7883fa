import { drawn, supports, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.configurations, pick, ({ id }) => review.evidence.some(supports(id)));
  if (chosen === undefined || !review.synthetic) return undefined;
  const [first, ...others] = review.evidence.filter(supports(chosen.id));
  for (const other of others) other.fragment = first?.fragment ?? other.fragment;
  return `configuration:${chosen.id}`;
};
