import { directions, findEntity, type Review } from '@cmoc/model';
import { directionMark } from '../terminal/direction';
import { printable } from '../terminal/printable';

/** A construct, with the way it goes where that is said. */
export interface LabelledState {
  readonly construct: string;
  readonly direction?: string | null | undefined;
}

/** Names a state as people read it: `trust ▲ more`. */
export type Label = (state: LabelledState) => string;

/** Names the states of a review. */
export function labelsOf(review: Review): Label {
  return ({ construct, direction }) => {
    const name = printable(
      findEntity(review, 'construct', construct)?.label ?? slotText(review, construct) ?? construct,
    );
    const way = directions.find((one) => one === direction);
    return way === undefined ? name : `${name} ${directionMark(way)}`;
  };
}

/** Where a slot names no construct, libraries take its place for a state of its own: `IOC-01/c1`. */
function slotText(review: Review, place: string): string | undefined {
  const at = place.lastIndexOf('/');
  const slots = findEntity(review, 'configuration', place.slice(0, Math.max(0, at)))?.slots;
  return slots?.find(({ id }) => id === place.slice(at + 1))?.text;
}

/** Reads the key that libraries give a state: `trust|increase`. */
export function stateOfKey(key: string): LabelledState {
  const [construct = key, way] = key.split('|');
  return { construct, direction: way };
}
