import { rewritten, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = rewritten('mechanism', [
  'The Buddying programme',
  'Training',
  'Meetings and feedback',
  'Buddying',
  'Weekly get-togethers',
]);
