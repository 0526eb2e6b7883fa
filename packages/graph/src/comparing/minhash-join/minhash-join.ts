import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  namePairs,
  toTokenTable,
  weightedJaccard,
  type SimilarPair,
  type TokenTable,
  type WeightedSet,
} from '../similarity-join/weighted-sets';
import { weightedSignatures } from './consistent-sampling';
import { minhashJoinOptionsSchema, type MinhashJoinOptions } from './minhash-join.options';

/**
 * Finds pairs of similar sets among very many, by hashing: sets that agree on one band of hashes
 * are compared exactly. Every pair listed is right; a pair may be missed.
 *
 * The chance to find a pair grows steeply with its similarity; bands are chosen so that it is at
 * least `recall` at the threshold, where the hashes suffice. The diagnostics give the chance
 * reached. Use `similarityJoin` when its cost allows: it misses none. Weighted hashes by consistent sampling (DOI
 * 10.1109/ICDM.2010.80). Cost: O(hashes * tokens + candidates). Progress counts pairs looked at.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 */
export function minhashJoin(
  sets: readonly WeightedSet[],
  options: MinhashJoinOptions & RunControl,
): AlgorithmResult<readonly SimilarPair[]> {
  const control = runControlOf(options);
  const resolved = readOptions('minhashJoin', minhashJoinOptionsSchema, options);
  const table = toTokenTable(sets);
  const shape = chooseBands(resolved);
  const signatures = weightedSignatures(table, resolved.hashes, resolved.seed);
  const { pairs, compared } = compareBuckets(table, signatures, shape, resolved, control);
  return buildResult(
    {
      algorithm: 'minhashJoin',
      revision: 1,
      options: resolved,
      seed: resolved.seed,
      fingerprint: table.fingerprint,
    },
    namePairs(table, pairs),
    { sets: table.ids.length, compared, pairs: pairs.length, ...shape },
    recallIssues(shape.recallAtThreshold, resolved.recall),
  );
}

interface Bands {
  readonly [name: string]: number;
  readonly bands: number;
  readonly rows: number;
  readonly recallAtThreshold: number;
}

/** The longest bands that still find a pair at the threshold often enough. */
function chooseBands(options: { threshold: number; recall: number; hashes: number }): Bands {
  for (let rows = options.hashes; rows >= 1; rows -= 1) {
    const bands = Math.floor(options.hashes / rows);
    const recallAtThreshold = 1 - (1 - options.threshold ** rows) ** bands;
    if (recallAtThreshold >= options.recall || rows === 1)
      return { bands, rows, recallAtThreshold };
  }
  return { bands: 1, rows: 1, recallAtThreshold: options.threshold };
}

// eslint-disable-next-line max-params -- table, hashes and their shape, options, control
function compareBuckets(
  table: TokenTable,
  signatures: readonly Uint32Array[],
  { bands, rows }: Bands,
  { threshold }: { threshold: number },
  control: RunControl,
) {
  const ticker = new Ticker(control);
  const seen = new Set<number>();
  const pairs: [number, number, number][] = [];
  const count = table.ids.length;
  for (let band = 0; band < bands; band += 1) {
    const buckets = new Map<string, number[]>();
    for (let set = 0; set < count; set += 1) {
      if (table.tokens[set]!.length === 0) continue;
      const key = signatures[set]!.subarray(band * rows, (band + 1) * rows).join();
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [set]);
      else bucket.push(set);
    }
    for (const bucket of buckets.values()) {
      for (let i = 0; i < bucket.length; i += 1) {
        for (let j = i + 1; j < bucket.length; j += 1) {
          const pair = bucket[i]! * count + bucket[j]!;
          if (seen.has(pair)) continue;
          seen.add(pair);
          ticker.tick();
          const similarity = weightedJaccard(table, bucket[i]!, bucket[j]!);
          if (similarity >= threshold) pairs.push([bucket[i]!, bucket[j]!, similarity]);
        }
      }
    }
  }
  return { pairs, compared: seen.size };
}

function recallIssues(reached: number, wanted: number): GraphIssue[] {
  if (reached >= wanted) return [];
  return [
    {
      code: 'not-converged',
      severity: 'warning',
      path: ['options', 'hashes'],
      message: `With these hashes a pair at the threshold is found with probability ${reached.toFixed(4)}, not ${wanted}.`,
      params: { reached, wanted },
    },
  ];
}
