import { rewritten, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = rewritten('mechanism', [
  'Leadership',
  'Good communication',
  'Support and engagement',
  'Effective leadership',
  'Culture',
]);
