import { byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review) => {
  const weak = byId(review.judgements, 'j-rigour');
  if (weak === undefined) return undefined;
  review.memos = [];
  return `judgement:${weak.id}`;
};
