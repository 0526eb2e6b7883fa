import { type RunControl, Ticker } from '@cmoc/kernel';
import { greedyCover } from './greedy-cover';
import { reduceFamily } from './reduce-family';
import type { SetFamily } from './set-family';

/** @internal */
export interface ExactCover {
  readonly chosen: readonly number[];
  readonly cost: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
  readonly searchNodes: number;
}

const tolerance = 1e-9;

/**
 * The cheapest cover by branch and bound: rows and columns that cannot matter are dropped first;
 * then the element with fewest sets left is covered in every way, below a dual-ascent bound.
 *
 * @internal
 */
export function exactCover(family: SetFamily, maxNodes: number, control: RunControl): ExactCover {
  const search = new CoverSearch(family, maxNodes, control);
  return search.run();
}

class CoverSearch {
  private readonly ticker: Ticker;
  private readonly rows: readonly number[];
  private readonly usable: Uint8Array;
  private readonly timesCovered: Uint32Array;
  private readonly wholeCosts: boolean;
  private readonly picked: number[] = [];
  private best: readonly number[];
  private bestCost: number;
  private cost = 0;
  private nodes = 0;

  constructor(
    private readonly family: SetFamily,
    private readonly maxNodes: number,
    control: RunControl,
  ) {
    this.ticker = new Ticker(control);
    const greedy = greedyCover(family);
    this.best = greedy.chosen;
    this.bestCost = greedy.cost;
    const { rows, usable } = reduceFamily(family);
    this.rows = rows;
    this.usable = usable;
    this.timesCovered = new Uint32Array(family.elements.length);
    this.wholeCosts = family.costs.every((cost) => Number.isInteger(cost));
  }

  run(): ExactCover {
    const rootBound = this.bound(this.openRows());
    this.branch();
    const optimal = this.nodes <= this.maxNodes;
    return {
      chosen: this.best.toSorted((one, other) => one - other),
      cost: this.bestCost,
      lowerBound: optimal ? this.bestCost : Math.min(rootBound, this.bestCost),
      optimal,
      searchNodes: Math.min(this.nodes, this.maxNodes),
    };
  }

  private branch(): void {
    this.nodes += 1;
    this.ticker.tick();
    if (this.nodes > this.maxNodes) return;
    const open = this.openRows();
    if (open.length === 0) {
      if (this.cost < this.bestCost - tolerance) {
        this.bestCost = this.cost;
        this.best = [...this.picked];
      }
      return;
    }
    if (this.bound(open) >= this.bestCost - tolerance) return;
    const choices = this.choicesFor(this.tightestRow(open));
    for (const set of choices) {
      this.pick(set);
      this.branch();
      this.unpick(set);
      if (this.nodes > this.maxNodes) break;
      this.usable[set] = 0;
    }
    for (const set of choices) this.usable[set] = 1;
  }

  private pick(set: number): void {
    this.picked.push(set);
    this.cost += this.family.costs[set]!;
    for (const element of this.family.members[set]!) this.timesCovered[element]! += 1;
  }

  private unpick(set: number): void {
    this.picked.pop();
    this.cost -= this.family.costs[set]!;
    for (const element of this.family.members[set]!) this.timesCovered[element]! -= 1;
  }

  private openRows(): number[] {
    return this.rows.filter((element) => this.timesCovered[element] === 0);
  }

  private waysTo(element: number): number[] {
    return this.family.holders[element]!.filter((set) => this.usable[set] === 1);
  }

  private tightestRow(open: readonly number[]): number {
    let tightest = open[0]!;
    let fewest = Number.POSITIVE_INFINITY;
    for (const element of open) {
      const ways = this.waysTo(element).length;
      if (ways < fewest) {
        fewest = ways;
        tightest = element;
      }
    }
    return tightest;
  }

  /** Sets that hold an element, the one with most open elements for its cost first. */
  private choicesFor(element: number): number[] {
    const worth = new Map(
      this.waysTo(element).map((set) => {
        const fresh = this.family.members[set]!.filter((other) => this.timesCovered[other] === 0);
        return [set, fresh.length / this.family.costs[set]!];
      }),
    );
    return [...worth.keys()].sort(
      (one, other) => worth.get(other)! - worth.get(one)! || one - other,
    );
  }

  /** Cost so far plus a feasible dual of what is open; infinite where a row has no set left. */
  private bound(open: readonly number[]): number {
    const ways = new Map(open.map((element) => [element, this.waysTo(element)]));
    const slack = new Map<number, number>();
    const order = open.toSorted(
      (one, other) => ways.get(one)!.length - ways.get(other)!.length || one - other,
    );
    let total = this.cost;
    for (const element of order) {
      const holders = ways.get(element)!;
      if (holders.length === 0) return Number.POSITIVE_INFINITY;
      let least = Number.POSITIVE_INFINITY;
      for (const set of holders) {
        least = Math.min(least, slack.get(set) ?? this.family.costs[set]!);
      }
      if (least <= 0) continue;
      total += least;
      for (const set of holders) {
        slack.set(set, (slack.get(set) ?? this.family.costs[set]!) - least);
      }
    }
    return this.wholeCosts ? Math.ceil(total - tolerance) : total;
  }
}
