import { type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review) => {
  review.constructs.push({ id: 'zz-planted', label: 'a forgotten idea' });
  return 'construct:zz-planted';
};
