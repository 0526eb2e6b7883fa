import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.theories, pick, ({ account }) => account !== undefined);
  if (chosen === undefined) return undefined;
  if (pick([true, true, false])) delete chosen.account;
  else chosen.account = 'See the configurations.';
  return `theory:${chosen.id}`;
};
