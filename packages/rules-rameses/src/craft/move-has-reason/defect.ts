import { drawn, emptyReasons, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.mappings, pick);
  if (chosen === undefined) return undefined;
  chosen.reason = pick(emptyReasons);
  return `mapping:${chosen.id}`;
};
