import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { similarityJoinOptionsSchema, type SimilarityJoinOptions } from './similarity-join.options';
import {
  namePairs,
  toTokenTable,
  weightedJaccard,
  type SimilarPair,
  type TokenTable,
  type WeightedSet,
} from './weighted-sets';

/** Rounding must not lose a pair that lies on the threshold. */
const slack = 1e-9;

/**
 * Finds all pairs of sets whose weighted Jaccard similarity reaches a threshold, without comparing
 * every two: the shared weight over the weight in either.
 *
 * Exact: the same pairs as comparing all. Only pairs that share one of their rarest tokens can
 * reach the threshold (prefix filter, DOI 10.1109/ICDE.2006.9), and only pairs of like size. Two
 * empty sets are not alike. Cost: depends on the tokens; near-linear at high thresholds, all pairs
 * at worst. Pairs are ordered by their ids. Progress counts pairs looked at.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 */
export function similarityJoin(
  sets: readonly WeightedSet[],
  options: SimilarityJoinOptions & RunControl,
): AlgorithmResult<readonly SimilarPair[]> {
  const control = runControlOf(options);
  const resolved = readOptions('similarityJoin', similarityJoinOptionsSchema, options);
  const table = toTokenTable(sets);
  const { pairs, compared } = joinByPrefix(table, resolved.threshold, control);
  return buildResult(
    { algorithm: 'similarityJoin', revision: 1, options: resolved, fingerprint: table.fingerprint },
    namePairs(table, pairs),
    { sets: table.ids.length, compared, pairs: pairs.length },
  );
}

function joinByPrefix(table: TokenTable, threshold: number, control: RunControl) {
  const { tokens, sizes } = table;
  const ticker = new Ticker(control);
  const bySize = [...table.ids.keys()].sort(
    (one, other) => sizes[one]! - sizes[other]! || one - other,
  );
  const holders = table.names.map((): number[] => []);
  const firstFit = new Uint32Array(table.names.length);
  const pairs: [number, number, number][] = [];
  const lastSeen = new Int32Array(table.ids.length).fill(-1);
  let compared = 0;
  for (const set of bySize) {
    const prefix = prefixLength(table, set, threshold);
    const smallest = threshold * sizes[set]! - slack;
    for (let at = 0; at < prefix; at += 1) {
      const token = tokens[set]![at]!;
      const list = holders[token]!;
      // Sets come by size, so those too small for this one are too small for all that follow.
      while (firstFit[token]! < list.length && sizes[list[firstFit[token]!]!]! < smallest) {
        firstFit[token]! += 1;
      }
      for (let place = firstFit[token]!; place < list.length; place += 1) {
        const other = list[place]!;
        if (lastSeen[other] === set) continue;
        lastSeen[other] = set;
        compared += 1;
        ticker.tick();
        const similarity = weightedJaccard(table, set, other);
        if (similarity >= threshold) {
          pairs.push([Math.min(set, other), Math.max(set, other), similarity]);
        }
      }
      list.push(set);
    }
  }
  return { pairs, compared };
}

/** Tokens up to where the rest weighs too little to reach the threshold on its own. */
function prefixLength(
  { tokens, weights, sizes }: TokenTable,
  set: number,
  threshold: number,
): number {
  let rest = 0;
  let length = tokens[set]!.length;
  while (length > 0 && rest + weights[set]![length - 1]! < threshold * sizes[set]! - slack) {
    rest += weights[set]![length - 1]!;
    length -= 1;
  }
  return length;
}
