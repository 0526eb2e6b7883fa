import { reverseOf, type State } from './state';

/** The states opposite to one: itself going the other way, and opposite constructs going the same way. */
export function reversesOf(
  state: State,
  opposites: ReadonlyMap<string, readonly string[]>,
): State[] {
  const reverse = reverseOf(state.direction);
  const same = reverse === undefined ? [] : [{ construct: state.construct, direction: reverse }];
  const poles = (opposites.get(state.construct) ?? []).map((construct) => ({
    ...state,
    construct,
  }));
  return [...same, ...poles];
}
