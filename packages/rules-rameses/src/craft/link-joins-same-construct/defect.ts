import { drawn, byId, slotOf, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.links, pick);
  const slot = slotOf(byId(review.configurations, chosen?.to), 'context');
  if (chosen === undefined || slot === undefined) return undefined;
  if (pick([true, false])) slot.direction = 'decrease';
  else slot.constructs = ['k0'];
  return `link:${chosen.id}`;
};
