import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.sources, pick, ({ documentType }) => documentType !== undefined);
  if (chosen === undefined) return undefined;
  delete chosen.documentType;
  return `source:${chosen.id}`;
};
