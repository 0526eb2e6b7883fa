import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.demiRegularities, pick);
  if (chosen === undefined) return undefined;
  chosen.members = (chosen.members ?? []).slice(0, pick([0, 1]));
  return `demi-regularity:${chosen.id}`;
};
