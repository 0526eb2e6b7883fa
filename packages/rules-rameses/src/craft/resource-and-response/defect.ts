import { drawn, slotOf, withRole, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.configurations, pick, withRole('mechanism'));
  const slot = slotOf(chosen, 'mechanism');
  if (chosen === undefined || slot?.role !== 'mechanism') return undefined;
  slot[pick(['resource', 'response'] as const)] = { text: 'A mentor', constructs: [] };
  return `configuration:${chosen.id}`;
};
