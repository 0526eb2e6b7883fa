import { drawn, byId, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(
    review.theories,
    pick,
    ({ configurations = [] }) => configurations.length > 0,
  );
  if (chosen === undefined) return undefined;
  const members = new Set(chosen.configurations);
  for (const each of review.evidence) {
    const slots = byId(review.configurations, each.subject.id)?.slots ?? [];
    if (members.has(each.subject.id))
      each.slots = slots.filter(({ role }) => role !== 'outcome').map(({ id }) => id);
  }
  return `theory:${chosen.id}`;
};
