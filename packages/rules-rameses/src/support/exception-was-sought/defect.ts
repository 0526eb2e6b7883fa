import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.demiRegularities, pick);
  if (chosen === undefined) return undefined;
  chosen.exceptions = [];
  chosen.account = pick([
    'Trust comes first.',
    'Partners respond in kind.',
    'It is so without exception.',
  ]);
  return `demi-regularity:${chosen.id}`;
};
