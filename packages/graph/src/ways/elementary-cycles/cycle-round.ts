import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';
import type { Ticker } from '@cmoc/kernel';

/** One strong component with a root in it: what one round of the search looks at. @internal */
export interface CycleRound {
  readonly index: CanonicalIndex;
  /** 1 for nodes of the component. */
  readonly alive: Uint8Array;
  readonly root: number;
  readonly ticker: Ticker;
  /** Takes a cycle: its nodes, the arc out of each, and its length; `false` ends the search. */
  readonly emit: (nodes: ArrayLike<number>, arcs: ArrayLike<number>, length: number) => boolean;
}
