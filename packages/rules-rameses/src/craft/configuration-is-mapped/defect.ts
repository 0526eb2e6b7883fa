import { addConfiguration, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  if (!review.mappings.length) return undefined;
  return `configuration:${addConfiguration(review, pick, 'extracted')}`;
};
