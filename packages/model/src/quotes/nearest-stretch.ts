import type { TextRange } from './found-quote';

/** A stretch of a text and how many edits lie between it and what was sought. */
export interface NearestStretch extends TextRange {
  readonly distance: number;
}

/**
 * The stretch of a text with the least edit distance to a pattern (Sellers 1980,
 * 10.1016/0196-6774(80)90016-4). Of equals, the one that ends first. Prefixes of the pattern that are
 * further away than the best stretch so far are left out (Ukkonen 1985, 10.1016/0196-6774(85)90023-9):
 * O(pattern × text) at worst, O(distance × text) once a near stretch is met.
 *
 * @param within - only stretches nearer than this many edits; undefined when there is none
 */
export function nearestStretch(
  pattern: string,
  text: string,
  within = pattern.length + 1,
): NearestStretch | undefined {
  const column = new Column(pattern);
  let best: NearestStretch | undefined;
  let bound = Math.min(within - 1, pattern.length);
  if (bound === pattern.length) {
    best = { start: 0, end: 0, distance: bound };
    bound--;
  }
  for (let end = 1; end <= text.length && bound >= 0; end++) {
    const distance = column.move(text.charCodeAt(end - 1), end, bound);
    if (distance > bound) continue;
    best = { start: column.start, end, distance };
    bound = distance - 1;
  }
  return best;
}

/** One column of the table of distances: each prefix of the pattern to the stretches ending here. */
class Column {
  readonly #pattern: Uint16Array;
  readonly #costs: Int32Array;
  /** Where the nearest stretch of each prefix starts. */
  readonly #starts: Int32Array;
  /** The longest prefix that may still be within the bound. */
  #active: number;

  constructor(pattern: string) {
    this.#pattern = Uint16Array.from(pattern, (_, at) => pattern.charCodeAt(at));
    this.#costs = Int32Array.from({ length: pattern.length + 1 }, (_, row) => row);
    this.#starts = new Int32Array(pattern.length + 1);
    this.#active = pattern.length;
  }

  /** Where the stretch starts that is nearest to the whole pattern. */
  get start(): number {
    return this.#starts[this.#pattern.length] ?? 0;
  }

  /** Moves on by one unit of the text; the distance of the whole pattern, at least the bound + 1 when cut. */
  move(unit: number, end: number, bound: number): number {
    const pattern = this.#pattern;
    const costs = this.#costs;
    const starts = this.#starts;
    const last = Math.min(pattern.length, this.#active + 1);
    let diagonal = costs[0] ?? 0;
    let diagonalStart = starts[0] ?? 0;
    starts[0] = end;
    let put = 1;
    let putStart = end;
    let active = 0;
    for (let row = 1; row <= last; row++) {
      const above = (costs[row] ?? 0) + 1;
      const aboveStart = starts[row] ?? 0;
      let least = pattern[row - 1] === unit ? diagonal : diagonal + 1;
      let start = diagonalStart;
      if (above < least) {
        least = above;
        start = aboveStart;
      }
      if (put < least) {
        least = put;
        start = putStart;
      }
      costs[row] = least;
      starts[row] = start;
      if (least <= bound) active = row;
      put = least + 1;
      putStart = start;
      diagonal = above - 1;
      diagonalStart = aboveStart;
    }
    this.#active = active;
    if (last === pattern.length) return costs[last] ?? 0;
    // Rows beyond hold what an older column left there; it must not look nearer than it is.
    costs[last + 1] = bound + 1;
    return bound + 1;
  }
}
