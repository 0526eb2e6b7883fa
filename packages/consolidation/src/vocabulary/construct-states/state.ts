import { directions, type Direction } from '@cmoc/model';

/** A construct going one way; without a direction, as a source named it without saying which way. */
export interface State {
  readonly construct: string;
  readonly direction?: Direction;
}

/** An identity between two states, whether on record or only supposed for a what-if. */
export interface IdentityLike {
  /** Named in the results that hang on it; `assumed-1`, `assumed-2` … when left out. */
  readonly id?: string;
  readonly left: State;
  readonly right: State;
}

/** A state as one string. Ids hold no `|`, so two states never share a key. */
export function stateKey({ construct, direction }: State): string {
  return `${construct}|${direction ?? ''}`;
}

const reversals: Partial<Record<Direction, Direction>> = {
  increase: 'decrease',
  decrease: 'increase',
  present: 'absent',
  absent: 'present',
};

/** The direction that is the reverse of another, where it has one. */
export function reverseOf(direction: Direction | undefined): Direction | undefined {
  return direction === undefined ? undefined : reversals[direction];
}

/** A state as it is; for one without a direction, the construct in every direction and in none. */
export function directionsOf(state: State): readonly State[] {
  if (state.direction !== undefined) return [state];
  return [state, ...directions.map((direction) => ({ construct: state.construct, direction }))];
}
