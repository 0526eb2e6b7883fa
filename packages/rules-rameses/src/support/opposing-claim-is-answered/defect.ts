import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const theory = drawn(review.theories, pick);
  const fragment = drawn(review.fragments, pick);
  if (theory === undefined || fragment === undefined) return undefined;
  review.evidence.push({
    id: 'zz-planted',
    subject: { kind: 'theory', id: theory.id },
    fragment: fragment.id,
    stance: 'opposes',
    slots: [],
  });
  return 'evidence:zz-planted';
};
