import { readOptions, type RunControl, Ticker, runControlOf } from '@cmoc/kernel';
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
import { chain, type ChainState } from '../forward-chaining/chain';
import { missingFactsOptionsSchema, type MissingFactsOptions } from './missing-facts.options';

/** What one more fact would open. */
export interface MissingFact {
  readonly fact: string;
  /** Hyperedges that would fire and do not now, by id. */
  readonly hyperedges: readonly string[];
  /** Vertices that would follow and do not now, the fact itself left out, in order. */
  readonly vertices: readonly string[];
}

/**
 * Finds what single missing fact opens the most: for every vertex that does not follow from the
 * given facts, what would follow if it were given as well.
 *
 * Facts that open nothing are left out. Ranked by what `rankBy` counts, then by the other count,
 * then by vertex. Cost: O(n * size) at worst; only what newly follows is worked out for each
 * candidate. Progress counts candidates.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 */
export function missingFacts(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  options: MissingFactsOptions & RunControl = {},
): AlgorithmResult<readonly MissingFact[]> {
  const control = runControlOf(options);
  const resolved = readOptions('missingFacts', missingFactsOptionsSchema, options);
  const index = indexHypergraph(hypergraph);
  const given = [...new Set(facts)].sort();
  const state = chain(index, given.map(index.numberOf));
  const waiting = openTails(index, state);
  const ticker = new Ticker(control, index.vertices.length);
  const ranked: MissingFact[] = [];
  for (let vertex = 0; vertex < index.vertices.length; vertex += 1) {
    ticker.tick();
    if (state.vertexLayer[vertex] !== -1) continue;
    const opened = openWith(index, state, waiting, vertex);
    if (opened.hyperedges.length > 0) ranked.push(opened);
  }
  const first = resolved.rankBy;
  const second = first === 'hyperedges' ? 'vertices' : 'hyperedges';
  ranked.sort(
    (one, other) =>
      other[first].length - one[first].length || other[second].length - one[second].length,
  );
  return buildResult(
    {
      algorithm: 'missingFacts',
      revision: 1,
      options: resolved,
      fingerprint: hypergraphFingerprint(hypergraph, [given]),
    },
    resolved.limit === null ? ranked : ranked.slice(0, resolved.limit),
    { candidates: ranked.length },
  );
}

/** How many vertices of each tail do not hold yet. */
function openTails(index: HypergraphIndex, { vertexLayer }: ChainState): Uint32Array {
  return Uint32Array.from(index.hyperedgeIds, (_, edge) =>
    rowOf(index.tails, edge).reduce(
      (open, vertex) => open + (vertexLayer[vertex] === -1 ? 1 : 0),
      0,
    ),
  );
}

function openWith(
  index: HypergraphIndex,
  { vertexLayer }: ChainState,
  waiting: Uint32Array,
  fact: number,
): MissingFact {
  const held = new Set([fact]);
  const used = new Map<number, number>();
  const fired: number[] = [];
  for (const vertex of held) {
    for (const edge of rowOf(index.uses, vertex)) {
      const left = (used.get(edge) ?? waiting[edge]!) - 1;
      used.set(edge, left);
      if (left > 0) continue;
      fired.push(edge);
      for (const next of rowOf(index.heads, edge)) if (vertexLayer[next] === -1) held.add(next);
    }
  }
  held.delete(fact);
  const ascending = (one: number, other: number) => one - other;
  return {
    fact: index.vertices[fact]!,
    hyperedges: fired.sort(ascending).map((edge) => index.hyperedgeIds[edge]!),
    vertices: [...held].sort(ascending).map((vertex) => index.vertices[vertex]!),
  };
}
