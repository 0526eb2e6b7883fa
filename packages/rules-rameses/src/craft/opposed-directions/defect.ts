import { drawn, slotOf, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(
    review.configurations,
    pick,
    (each) => hasConstructs(slotOf(each, 'outcome')) && hasConstructs(slotOf(each, 'context')),
  );
  const mirror = structuredClone(chosen);
  const slot = slotOf(mirror, 'outcome');
  if (mirror === undefined || slot === undefined) return undefined;
  mirror.id = 'zz-planted';
  slot.direction = slot.direction === 'increase' ? 'decrease' : 'increase';
  review.configurations.push(mirror);
  return `configuration:${mirror.id}`;
};

function hasConstructs(slot: { readonly constructs?: readonly string[] | undefined } | undefined) {
  return (slot?.constructs ?? []).length > 0;
}
