import { type RunControl, Ticker } from '@cmoc/kernel';
import type { SetFamily } from '../set-cover/set-family';

/** @internal */
export interface Coverage {
  readonly chosen: readonly number[];
  readonly covered: number;
  readonly upperBound: number;
  readonly searchNodes: number;
}

/** @internal */
export interface CoverageTask {
  readonly size: number;
  /** A good choice of one set fewer, to start from. */
  readonly start: readonly number[];
  readonly maxNodes: number;
  readonly control: RunControl;
}

/** The choice of at most `size` sets that covers most elements. @internal */
export function bestCoverage(family: SetFamily, task: CoverageTask): Coverage {
  return new CoverageSearch(family, task).run();
}

class CoverageSearch {
  private readonly ticker: Ticker;
  private readonly timesCovered: Uint32Array;
  private readonly closed: Uint8Array;
  private readonly picked: number[] = [];
  private covered = 0;
  private best: readonly number[] = [];
  private bestCovered = -1;
  private nodes = 0;

  constructor(
    private readonly family: SetFamily,
    private readonly task: CoverageTask,
  ) {
    this.ticker = new Ticker(task.control);
    this.timesCovered = new Uint32Array(family.elements.length);
    this.closed = new Uint8Array(family.ids.length);
  }

  run(): Coverage {
    this.extendGreedily(this.task.start);
    this.extendGreedily([]);
    const rootBound = this.bound(this.openGains(), this.task.size);
    this.branch(this.task.size);
    const proven = this.nodes <= this.task.maxNodes;
    return {
      chosen: this.best,
      covered: this.bestCovered,
      upperBound: proven ? this.bestCovered : Math.max(rootBound, this.bestCovered),
      searchNodes: Math.min(this.nodes, this.task.maxNodes),
    };
  }

  private extendGreedily(start: readonly number[]): void {
    for (const set of start) this.pick(set);
    while (this.picked.length < this.task.size) {
      const next = this.openGains()[0];
      if (next === undefined) break;
      this.pick(next.set);
    }
    this.keepIfBetter();
    while (this.picked.length > 0) this.unpick();
  }

  private branch(left: number): void {
    this.nodes += 1;
    this.ticker.tick();
    if (this.nodes > this.task.maxNodes) return;
    this.keepIfBetter();
    if (left === 0) return;
    const gains = this.openGains();
    const closedHere: number[] = [];
    for (let at = 0; at < gains.length; at += 1) {
      if (this.bound(gains.slice(at), left) <= this.bestCovered) break;
      const { set } = gains[at]!;
      this.pick(set);
      this.branch(left - 1);
      this.unpick();
      if (this.nodes > this.task.maxNodes) break;
      this.closed[set] = 1;
      closedHere.push(set);
    }
    for (const set of closedHere) this.closed[set] = 0;
  }

  /** What each open set would add, most first, then by number; sets that add nothing left out. */
  private openGains(): { set: number; gain: number }[] {
    const gains: { set: number; gain: number }[] = [];
    this.family.members.forEach((list, set) => {
      if (this.closed[set] === 1) return;
      let gain = 0;
      for (const element of list) if (this.timesCovered[element] === 0) gain += 1;
      if (gain > 0) gains.push({ set, gain });
    });
    return gains.sort((one, other) => other.gain - one.gain || one.set - other.set);
  }

  private bound(gains: readonly { gain: number }[], left: number): number {
    let total = this.covered;
    for (let at = 0; at < left && at < gains.length; at += 1) total += gains[at]!.gain;
    return Math.min(total, this.family.elements.length);
  }

  private keepIfBetter(): void {
    if (this.covered <= this.bestCovered) return;
    this.bestCovered = this.covered;
    this.best = [...this.picked];
  }

  private pick(set: number): void {
    this.picked.push(set);
    for (const element of this.family.members[set]!) {
      if (this.timesCovered[element] === 0) this.covered += 1;
      this.timesCovered[element]! += 1;
    }
  }

  private unpick(): void {
    for (const element of this.family.members[this.picked.pop()!]!) {
      this.timesCovered[element]! -= 1;
      if (this.timesCovered[element] === 0) this.covered -= 1;
    }
  }
}
