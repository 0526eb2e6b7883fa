import { byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review) => {
  const rich = byId(review.judgements, 'j-richness');
  if (rich === undefined) return undefined;
  rich.level = 'low';
  return `source:${rich.subject?.id ?? ''}`;
};
