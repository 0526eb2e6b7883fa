import { addConfiguration, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const id = addConfiguration(review, pick, 'refined');
  return `configuration:${id}`;
};
