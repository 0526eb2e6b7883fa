import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const answered = new Set(
    review.mappings
      .filter(({ move }) => move === 'reconcile')
      .flatMap(({ from, to = [] }) => [...from, ...to]),
  );
  const chosen = drawn(review.configurations, pick, ({ id }) => !answered.has(id));
  const fragment = drawn(review.fragments, pick);
  if (chosen === undefined || fragment === undefined) return undefined;
  review.evidence.push({
    id: 'zz-planted',
    subject: { kind: 'configuration', id: chosen.id },
    fragment: fragment.id,
    stance: 'opposes',
    slots: [],
  });
  return `configuration:${chosen.id}`;
};
