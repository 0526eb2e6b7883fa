import { drawn, byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const judged = byId(review.judgements, 'j-relevance');
  const theory = drawn(review.theories, pick);
  if (judged === undefined || theory === undefined) return undefined;
  const revised = { ...structuredClone(theory), id: 'zz-planted', previous: theory.id };
  // A revision that does not say when it was made cannot be told from an earlier one.
  if (pick([true, true, true, false])) revised.at = '2026-02-01T10:00:00Z';
  review.theories.push(revised);
  return `judgement:${judged.id}`;
};
