import { readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  hypergraphFingerprint,
  type DirectedHypergraph,
} from '../directed-hypergraph/directed-hypergraph';
import {
  indexHypergraph,
  rowOf,
  type HypergraphIndex,
} from '../directed-hypergraph/hypergraph-index';
import { chain, type ChainState } from './chain';
import {
  forwardChainingOptionsSchema,
  type ForwardChainingOptions,
} from './forward-chaining.options';

/** A hyperedge that fires. */
export interface FiredHyperedge {
  readonly hyperedge: string;
  /** 1 for a hyperedge whose whole tail is given, one more than the latest vertex of its tail. */
  readonly layer: number;
}

/** A vertex that is given or follows. */
export interface ReachedVertex {
  readonly vertex: string;
  /** 0 for a given fact, else the layer of the first hyperedge that produces it. */
  readonly layer: number;
  /** Every fired hyperedge with the vertex in its head, by id. */
  readonly producedBy: readonly string[];
}

/** A hyperedge that does not fire, and what it waits for. */
export interface BlockedHyperedge {
  readonly hyperedge: string;
  readonly missing: readonly string[];
}

/** What follows from a set of facts. */
export interface ForwardChainingValue {
  /** By layer, then id. */
  readonly fired: readonly FiredHyperedge[];
  /** By layer, then vertex. */
  readonly reached: readonly ReachedVertex[];
  /** Vertices that do not follow. */
  readonly unreached: readonly string[];
  /** Hyperedges that do not fire, by id. */
  readonly blocked: readonly BlockedHyperedge[];
}

/**
 * Works out everything that follows from given facts: a hyperedge fires once every vertex of its
 * tail holds, and then all of its head holds.
 *
 * Facts that are not vertices of the hypergraph are refused. The answer does not depend on the
 * order of facts or hyperedges. Cost: linear in the total size of tails and heads.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 *
 * @example
 * const hypergraph = createHypergraph([
 *   { id: 'h1', tail: ['a', 'b'], head: ['c'] },
 *   { id: 'h2', tail: ['c'], head: ['d'] },
 * ]);
 * forwardChaining(hypergraph, ['a', 'b']).value.reached.map(({ vertex }) => vertex);
 * // => ['a', 'b', 'c', 'd']
 */
export function forwardChaining(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  options: ForwardChainingOptions = {},
): AlgorithmResult<ForwardChainingValue> {
  const resolved = readOptions('forwardChaining', forwardChainingOptionsSchema, options);
  const index = indexHypergraph(hypergraph);
  const given = [...new Set(facts)].sort();
  const state = chain(index, given.map(index.numberOf), resolved.maxLayers);
  const value = describe(index, state);
  return buildResult(
    {
      algorithm: 'forwardChaining',
      revision: 1,
      options: resolved,
      fingerprint: hypergraphFingerprint(hypergraph, [given]),
    },
    value,
    {
      facts: given.length,
      fired: value.fired.length,
      reached: value.reached.length,
      layers: value.fired.at(-1)?.layer ?? 0,
    },
  );
}

function describe(index: HypergraphIndex, state: ChainState): ForwardChainingValue {
  const { firedLayer, vertexLayer } = state;
  const fired: FiredHyperedge[] = [];
  const blocked: BlockedHyperedge[] = [];
  index.hyperedgeIds.forEach((hyperedge, number) => {
    const layer = firedLayer[number]!;
    if (layer >= 0) fired.push({ hyperedge, layer });
    else blocked.push({ hyperedge, missing: missingFrom(index, state, number) });
  });
  const reached: ReachedVertex[] = [];
  const unreached: string[] = [];
  index.vertices.forEach((vertex, number) => {
    const layer = vertexLayer[number]!;
    if (layer >= 0) reached.push({ vertex, layer, producedBy: producersOf(index, state, number) });
    else unreached.push(vertex);
  });
  const byLayer = (one: { layer: number }, other: { layer: number }) => one.layer - other.layer;
  return { fired: fired.sort(byLayer), reached: reached.sort(byLayer), unreached, blocked };
}

function missingFrom(index: HypergraphIndex, state: ChainState, hyperedge: number): string[] {
  return Array.from(rowOf(index.tails, hyperedge))
    .filter((vertex) => state.vertexLayer[vertex]! < 0)
    .map((vertex) => index.vertices[vertex]!);
}

function producersOf(index: HypergraphIndex, state: ChainState, vertex: number): string[] {
  return Array.from(rowOf(index.producers, vertex))
    .filter((hyperedge) => state.firedLayer[hyperedge]! >= 0)
    .map((hyperedge) => index.hyperedgeIds[hyperedge]!);
}
