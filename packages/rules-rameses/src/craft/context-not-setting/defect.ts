import { rewritten, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = rewritten('context', [
  'Hospitals in the UK',
  'Primary care',
  'A rural hospital',
  'Three district general hospitals',
  'Nursing home',
]);
