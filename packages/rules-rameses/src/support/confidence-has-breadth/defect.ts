import { drawn, supportOf, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(
    review.confidenceJudgements,
    pick,
    ({ subject }) => subject.kind === 'configuration',
  );
  if (chosen === undefined) return undefined;
  chosen.level = pick(['high', 'High', 'very confident']);
  const [first, ...others] = supportOf(review, chosen.subject.id);
  for (const other of others) other.fragment = first?.fragment ?? other.fragment;
  return `confidence:${chosen.id}`;
};
