import { drawn, byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(
    review.fragments,
    pick,
    ({ distance, source }) =>
      distance === 'quotation' && byId(review.sources, source)?.fullText !== undefined,
  );
  if (chosen === undefined) return undefined;
  chosen.text = pick([
    `${chosen.text} and effort`,
    chosen.text.replace('people', 'persons'),
    'It was all a matter of trust',
  ]);
  return `fragment:${chosen.id}`;
};
