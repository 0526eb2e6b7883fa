import { type RunControl, Ticker } from '@cmoc/kernel';
import { exactCover } from '../../sets/set-cover/exact-cover';
import { toSetFamily } from '../../sets/set-cover/set-family';

/** All smallest choices of columns that cover every row. @internal */
export interface TiedCovers {
  readonly covers: readonly (readonly number[])[];
  readonly size: number;
  readonly cut: boolean;
  readonly proven: boolean;
}

interface Limits {
  readonly limit: number;
  readonly maxNodes: number;
}

/**
 * Every cover of least size, each once: the open row with fewest columns is covered by each of its
 * columns in turn, a column tried before being closed.
 *
 * @param columnsOf the columns that cover each row
 * @internal
 */
export function tiedCovers(
  columnsOf: readonly (readonly number[])[],
  columns: number,
  { limit, maxNodes }: Limits,
  control: RunControl,
): TiedCovers {
  const least = leastCover(columnsOf, columns, maxNodes, control);
  const size = least.chosen.length;
  const ticker = new Ticker(control);
  const found: number[][] = [];
  const closed = new Set<number>();
  let cut = false;
  let nodes = 0;
  const extend = (chosen: readonly number[], open: readonly (readonly number[])[]) => {
    nodes += 1;
    ticker.tick();
    if (cut || nodes > maxNodes) return;
    if (open.length === 0) {
      cut = found.length === limit;
      if (!cut) found.push(chosen.toSorted((one, other) => one - other));
      return;
    }
    if (chosen.length + rowsApart(open, closed) > size) return;
    const choices = tightest(open, closed);
    for (const column of choices) {
      extend(
        [...chosen, column],
        open.filter((row) => !row.includes(column)),
      );
      closed.add(column);
    }
    for (const column of choices) closed.delete(column);
  };
  extend([], columnsOf);
  found.sort(compareLists);
  return { covers: found, size, cut, proven: least.optimal && nodes <= maxNodes };
}

function leastCover(
  columnsOf: readonly (readonly number[])[],
  columns: number,
  maxNodes: number,
  control: RunControl,
) {
  const members = Array.from({ length: columns }, (): string[] => []);
  columnsOf.forEach((row, at) => {
    for (const column of row) members[column]!.push(String(at));
  });
  const width = String(columns).length;
  const sets = members.map((list, at) => ({ id: String(at).padStart(width, '0'), members: list }));
  return exactCover(toSetFamily(sets, null), maxNodes, control);
}

/** Rows of which no two share an open column: each needs a column of its own. */
function rowsApart(open: readonly (readonly number[])[], closed: ReadonlySet<number>): number {
  const used = new Set<number>();
  let count = 0;
  for (const row of open) {
    const ways = row.filter((column) => !closed.has(column));
    if (ways.some((column) => used.has(column))) continue;
    for (const column of ways) used.add(column);
    count += 1;
  }
  return count;
}

function tightest(open: readonly (readonly number[])[], closed: ReadonlySet<number>): number[] {
  let best: number[] | null = null;
  for (const row of open) {
    const ways = row.filter((column) => !closed.has(column));
    if (best === null || ways.length < best.length) best = ways;
  }
  return best ?? [];
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((item, place) => item !== other[place]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
