import { sharesOf } from './mixture';

/** Constructs in the order they fit a slot, best first. */
export interface Ranking {
  /** Classes, by number. */
  readonly codes: readonly number[];
  /** The share of belief each gets. */
  readonly shares: readonly number[];
}

/** Ranks scores; what is minus infinity does not come into question. */
export function rankScores(scores: Float64Array): Ranking {
  const codes = bestOf(scores, scores.length, (code) => scores[code]! > Number.NEGATIVE_INFINITY);
  const shares = sharesOf(Float64Array.from(codes, (code) => scores[code]!));
  return { codes, shares: [...shares] };
}

/** The best of some scores, ties in order. */
export function bestOf(
  scores: Float64Array,
  most: number,
  counts: (at: number) => boolean,
): number[] {
  const order: number[] = [];
  for (let at = 0; at < scores.length; at += 1) if (counts(at)) order.push(at);
  return order.sort((one, other) => scores[other]! - scores[one]! || one - other).slice(0, most);
}

/**
 * The few best of some scores, best first, ties in order, and their shares of all that come into
 * question. One pass: what ranking all would cost is saved.
 */
export function bestFew(
  scores: Float64Array,
  most: number,
  counts: (at: number) => boolean,
): Ranking {
  const codes: number[] = [];
  let total = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) {
    if (!counts(at)) continue;
    const score = scores[at]!;
    if (score > top) {
      total = top === Number.NEGATIVE_INFINITY ? 1 : total * Math.exp(top - score) + 1;
      top = score;
    } else total += Math.exp(score - top);
    if (codes.length === most && scores[codes[most - 1]!]! >= score) continue;
    let place = Math.min(codes.length, most - 1);
    while (place > 0 && scores[codes[place - 1]!]! < score) {
      codes[place] = codes[place - 1]!;
      place -= 1;
    }
    codes[place] = at;
  }
  return { codes, shares: codes.map((code) => Math.exp(scores[code]! - top) / total) };
}

/** Some of many rows, evenly spread, the same each time. */
export function spreadOver(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, at) => rows[Math.floor((at * rows.length) / most)]!);
}
