import { byCodeUnit, fingerprintOf, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';

/** Something described by tokens, each with a weight. */
export interface WeightedSet {
  readonly id: string;
  /** Tokens, of weight 1 each, or pairs of token and weight above 0. Repeats add up. */
  readonly tokens: readonly (string | readonly [token: string, weight: number])[];
}

/** Two sets that are alike. */
export interface SimilarPair {
  /** The earlier id. */
  readonly one: string;
  readonly other: string;
  readonly similarity: number;
}

/** Sets over dense token numbers, the rarest token first. @internal */
export interface TokenTable {
  readonly ids: readonly string[];
  readonly tokens: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  /** Total weight of each set. */
  readonly sizes: Float64Array;
  /** Token names by number. */
  readonly names: readonly string[];
  readonly fingerprint: string;
}

/**
 * @throws UsageError `invalid-input` for an id used twice or a weight that is not above 0
 * @internal
 */
export function toTokenTable(sets: readonly WeightedSet[]): TokenTable {
  const sorted = sets.toSorted((one, other) => byCodeUnit(one.id, other.id));
  const bags = sorted.map((set, at) => {
    if (at > 0 && sorted[at - 1]!.id === set.id) {
      throw new UsageError<GraphErrorCode>('invalid-input', `Two sets have the id "${set.id}".`, {
        params: { id: set.id },
      });
    }
    return toBag(set);
  });
  const frequency = new Map<string, number>();
  for (const bag of bags) {
    for (const token of bag.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  }
  const names = [...frequency.keys()].sort(
    (one, other) => frequency.get(one)! - frequency.get(other)! || byCodeUnit(one, other),
  );
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = bags.map((bag) =>
    [...bag]
      .map(([token, weight]): [number, number] => [numbers.get(token)!, weight])
      .sort(([one], [other]) => one - other),
  );
  const tokens = rows.map((row) => row.map(([token]) => token));
  const weights = rows.map((row) => row.map(([, weight]) => weight));
  return {
    ids: sorted.map(({ id }) => id),
    tokens,
    weights,
    sizes: Float64Array.from(weights, (list) => list.reduce((sum, weight) => sum + weight, 0)),
    names,
    fingerprint: fingerprintOf([
      'token-table/1',
      sorted.map(({ id }) => id),
      names,
      rows.map((row) => row.join(';')),
    ]),
  };
}

function toBag({ id, tokens }: WeightedSet): Map<string, number> {
  const bag = new Map<string, number>();
  for (const entry of tokens) {
    const [token, weight] = typeof entry === 'string' ? [entry, 1] : entry;
    if (!(Number.isFinite(weight) && weight > 0)) {
      throw new UsageError<GraphErrorCode>(
        'invalid-input',
        `Token "${token}" of set "${id}" has weight ${weight}; expected a number above 0.`,
        { params: { id, token } },
      );
    }
    bag.set(token, (bag.get(token) ?? 0) + weight);
  }
  return bag;
}

/**
 * Weighted Jaccard similarity: the weight two sets share over the weight they have between them.
 *
 * @internal
 */
export function weightedJaccard(table: TokenTable, one: number, other: number): number {
  const left = table.tokens[one]!;
  const right = table.tokens[other]!;
  let shared = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      shared += Math.min(table.weights[one]![i]!, table.weights[other]![j]!);
      i += 1;
      j += 1;
    } else if (left[i]! < right[j]!) i += 1;
    else j += 1;
  }
  const whole = table.sizes[one]! + table.sizes[other]! - shared;
  return whole === 0 ? 0 : shared / whole;
}

/** Pairs by first, then second id. @internal */
export function namePairs(
  table: TokenTable,
  pairs: readonly (readonly [number, number, number])[],
): SimilarPair[] {
  return pairs
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .map(([one, other, similarity]) => ({
      one: table.ids[one]!,
      other: table.ids[other]!,
      similarity,
    }));
}
