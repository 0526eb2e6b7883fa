import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.fragments, pick, ({ distance }) => distance === 'quotation');
  if (chosen === undefined) return undefined;
  const locator = pick([undefined, {}, { page: 'unknown' }]);
  if (locator === undefined) delete chosen.locator;
  else chosen.locator = locator;
  return `fragment:${chosen.id}`;
};
