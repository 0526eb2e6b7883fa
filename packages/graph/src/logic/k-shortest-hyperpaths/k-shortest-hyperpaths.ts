import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult, searchCutIssue } from '../../running/algorithm-result/build-result';
import {
  hypergraphFingerprint,
  type DirectedHypergraph,
} from '../directed-hypergraph/directed-hypergraph';
import { indexHypergraph, type HypergraphIndex } from '../directed-hypergraph/hypergraph-index';
import { OrderedQueue } from '../../running/heap/ordered-queue';
import { describeHyperpath, type Hyperpath } from './describe-hyperpath';
import {
  kShortestHyperpathsOptionsSchema,
  type KShortestHyperpathsOptions,
} from './k-shortest-hyperpaths.options';
import { bestHypertree, type Derivation, type Restriction } from './hypertree-search';

/** A hyperpath and its length. */
export interface MeasuredHyperpath extends Hyperpath {
  readonly length: number;
}

/**
 * Lists the k shortest hyperpaths from given facts to a vertex.
 *
 * A hyperpath here chooses one hyperedge for each vertex that is needed. Its length is that of the
 * target: the weight of its hyperedge plus the lengths of the tail (`sum`), or plus the greatest
 * of them (`depth`). Facts have length 0. With `sum` a part that is needed twice counts twice:
 * the least total weight of *distinct* hyperedges is an NP-hard question, this one is not.
 * Two choices that use the same hyperedges are listed once, under the smaller length.
 *
 * Knuth's generalised Dijkstra search (DOI 10.1016/0020-0190(77)90002-3) inside a partition of
 * the remaining choices (DOI 10.1016/j.cor.2003.11.014). Cost: one search, O(size log n), for
 * every vertex of every hyperpath listed. Equal lengths are ordered by hyperedge ids.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 */

export function kShortestHyperpaths(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  target: string,
  options: KShortestHyperpathsOptions & RunControl = {},
): AlgorithmResult<readonly MeasuredHyperpath[]> {
  const control = runControlOf(options);
  const resolved = readOptions('kShortestHyperpaths', kShortestHyperpathsOptionsSchema, options);
  const index = indexHypergraph(hypergraph);
  const given = [...new Set(facts)].sort();
  const from = given.map(index.numberOf);
  const to = index.numberOf(target);
  const { found, steps, tired } = enumerate(index, { from, to }, resolved, control);
  const value = found.map(({ edges, length }) => ({
    ...describeHyperpath(index, from, edges),
    length,
  }));
  return buildResult(
    {
      algorithm: 'kShortestHyperpaths',
      revision: 2,
      options: resolved,
      fingerprint: hypergraphFingerprint(hypergraph, [given, target]),
    },
    value,
    { hyperpaths: value.length, searches: steps },
    tired ? [searchCutIssue(resolved.maxSteps)] : [],
  );
}

interface Candidate extends Derivation {
  readonly restriction: Restriction;
  readonly number: number;
}

interface Enumeration {
  readonly found: readonly Derivation[];
  readonly steps: number;
  readonly tired: boolean;
}

function enumerate(
  index: HypergraphIndex,
  ends: { from: readonly number[]; to: number },
  limits: { k: number; length: 'sum' | 'depth'; maxSteps: number },
  control: RunControl,
): Enumeration {
  const ticker = new Ticker(control);
  const queue = new OrderedQueue<Candidate>(compareCandidates);
  const found = new Map<string, Derivation>();
  let steps = 0;
  const consider = (restriction: Restriction) => {
    if (steps >= limits.maxSteps) return false;
    steps += 1;
    ticker.tick();
    const best = bestHypertree(index, ends, limits.length, restriction);
    if (best !== null) queue.push({ ...best, restriction, number: steps });
    return true;
  };
  const ended = () => ({ found: [...found.values()], steps });
  consider({ fixed: new Map(), banned: new Set() });
  while (found.size < limits.k) {
    const candidate = queue.pop();
    if (candidate === undefined) break;
    const name = candidate.edges.join();
    if (!found.has(name)) found.set(name, candidate);
    if (found.size === limits.k) break;
    // Without all the branches of one hyperpath the next shortest is no longer known.
    if (!branch(index, candidate, consider)) return { ...ended(), tired: true };
  }
  return { ...ended(), tired: false };
}

/**
 * Splits the other choices by the first needed vertex, seen from the target, that differs; `false`
 * when that took too many steps.
 */
function branch(
  index: HypergraphIndex,
  { restriction, choices }: Candidate,
  consider: (restriction: Restriction) => boolean,
): boolean {
  const fixed = new Map(restriction.fixed);
  for (const [vertex, edge] of choices) {
    if (fixed.has(vertex)) continue;
    const banned = new Set(restriction.banned).add(edge * index.vertices.length + vertex);
    if (!consider({ fixed: new Map(fixed), banned })) return false;
    fixed.set(vertex, edge);
  }
  return true;
}

function compareCandidates(one: Candidate, other: Candidate): number {
  if (one.length !== other.length) return one.length - other.length;
  const shared = Math.min(one.edges.length, other.edges.length);
  for (let at = 0; at < shared; at += 1) {
    if (one.edges[at] !== other.edges[at]) return one.edges[at]! - other.edges[at]!;
  }
  return one.edges.length - other.edges.length || one.number - other.number;
}
