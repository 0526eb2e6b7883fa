import type { StateData } from '@cmoc/consolidation';
import { directions, type Direction } from '@cmoc/model';

/** Reads a state as proposals name it: construct and direction with a bar between. */
export function classState(key: string): StateData {
  const bar = key.lastIndexOf('|');
  if (bar < 0) return { construct: key, direction: null };
  const way = key.slice(bar + 1);
  const direction: Direction | undefined = directions.find((one) => one === way);
  return { construct: key.slice(0, bar), direction: direction ?? null };
}
