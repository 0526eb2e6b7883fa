import { drawn, byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.fragments, pick, ({ distance }) => distance === 'quotation');
  const source = byId(review.sources, chosen?.source);
  if (chosen === undefined || source === undefined) return undefined;
  if (pick([true, false])) chosen.status = 'reviewers-inference';
  else source.kind = 'interview';
  return `fragment:${chosen.id}`;
};
