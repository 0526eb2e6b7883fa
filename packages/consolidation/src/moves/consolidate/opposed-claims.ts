import type { ConfigurationStates } from '../../chains/configuration-states/configuration-states';
import { classesIn, stateOfClass, type ReviewIndex } from '../../review-index/review-index';
import { reverseOf } from '../../vocabulary/construct-states/state';

/** Configurations by mechanism and reversed outcome: who opposes whom. */
export function opposedIndex(index: ReviewIndex): (member: ConfigurationStates) => string[] {
  const { states } = index;
  const byClaim = new Map<string, string[]>();
  const claims = (one: ConfigurationStates, reversed: boolean) =>
    classesIn(one.mechanisms, states).flatMap((mechanism) =>
      classesIn(one.outcomes, states).flatMap((key) => {
        const { construct, direction } = stateOfClass(key);
        const way = reversed ? reverseOf(direction) : direction;
        return way === undefined
          ? []
          : [`${mechanism} > ${states.classOf({ construct, direction: way })}`];
      }),
    );
  for (const one of index.byId.values()) {
    for (const claim of claims(one, false)) {
      const there = byClaim.get(claim);
      if (there === undefined) byClaim.set(claim, [one.id]);
      else there.push(one.id);
    }
  }
  return (member) => claims(member, true).flatMap((claim) => byClaim.get(claim) ?? []);
}
