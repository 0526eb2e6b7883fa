import { readOptions, type RunControl, UsageError, runControlOf } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AlgorithmResult, GraphIssue } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import { toCanonicalIndex, type GraphInput } from '../../running/canonical-index/canonical-index';
import { exactCover } from '../../sets/set-cover/exact-cover';
import { toSetFamily } from '../../sets/set-cover/set-family';
import { cycleThrough, disjointCycles, toArcGraph, type ArcGraph } from './arc-graph';
import {
  feedbackArcSetOptionsSchema,
  type FeedbackArcSetOptions,
} from './feedback-arc-set.options';
import { backwardArcs } from './order-heuristic';

/** Edges without which no cycle is left. */
export interface FeedbackArcSetValue {
  /** Keys in canonical order; self loops are always among them. */
  readonly edges: readonly string[];
  readonly weight: number;
  /** No set of edges that breaks every cycle weighs less than this. */
  readonly lowerBound: number;
  readonly optimal: boolean;
}

/**
 * Chooses edges of little or least weight whose removal leaves no cycle: what to draw backwards so
 * that all else can be drawn forwards.
 *
 * Exact breaks all cycles known so far at least cost, looks for one that is left, and goes on; for
 * graphs with few independent cycles. The heuristic orders the nodes; its lower bound comes from
 * cycles that share no edge. NP-hard: where exact runs out, the value is a proven interval.
 * Progress counts search nodes.
 *
 * @throws UsageError `invalid-graph` for undirected edges, `invalid-weight`, `invalid-options`
 */
export function feedbackArcSet(
  graph: GraphInput,
  options: FeedbackArcSetOptions & RunControl = {},
): AlgorithmResult<FeedbackArcSetValue> {
  const control = runControlOf(options);
  const resolved = readOptions('feedbackArcSet', feedbackArcSetOptionsSchema, options);
  const index = toCanonicalIndex(graph);
  if (index.undirected.includes(1)) {
    throw new UsageError<GraphErrorCode>(
      'invalid-graph',
      'An undirected edge has no direction to break.',
    );
  }
  const weights = index.edgeNumbers(resolved.weight, 0);
  const arcs = toArcGraph(index, weights);
  const found = solve(arcs, resolved, control);
  const chosen = found.arcs.flatMap((arc) => arcs.edges[arc]!);
  for (let edge = 0; edge < index.size; edge += 1) {
    if (index.source[edge] === index.target[edge]) chosen.push(edge);
  }
  chosen.sort((one, other) => one - other);
  const loops = chosen
    .filter((edge) => index.source[edge] === index.target[edge])
    .reduce((sum, edge) => sum + weights[edge]!, 0);
  const value = {
    edges: chosen.map((edge) => index.edges[edge]!),
    weight: weightOf(arcs, found.arcs) + loops,
    lowerBound: found.lowerBound + loops,
    optimal: found.optimal,
  };
  return buildResult(
    {
      algorithm: 'feedbackArcSet',
      revision: 1,
      options: resolved,
      fingerprint: index.fingerprint([weights]),
    },
    value,
    { edges: chosen.length, rounds: found.rounds },
    found.optimal || resolved.method === 'heuristic' ? [] : [unproven(value)],
  );
}

interface Found {
  readonly arcs: readonly number[];
  readonly lowerBound: number;
  readonly optimal: boolean;
  readonly rounds: number;
}

function solve(
  graph: ArcGraph,
  limits: { method: 'exact' | 'heuristic'; maxNodes: number; maxRounds: number },
  control: RunControl,
): Found {
  const heuristic = spareArcs(graph, backwardArcs(graph));
  const heuristicWeight = weightOf(graph, heuristic);
  const apart = disjointCycles(graph, new Set());
  let lowerBound = apart.reduce((sum, cycle) => sum + lightest(graph, cycle), 0);
  const settled = (rounds: number): Found => ({
    arcs: heuristic,
    lowerBound,
    optimal: lowerBound >= heuristicWeight - 1e-9,
    rounds,
  });
  if (limits.method === 'heuristic' || settled(0).optimal) return settled(0);
  const free = freeArcs(graph);
  const cycles = disjointCycles(graph, free);
  for (let round = 1; round <= limits.maxRounds; round += 1) {
    const hit = hitCycles(graph, cycles, limits.maxNodes, control);
    lowerBound = Math.max(lowerBound, hit.lowerBound);
    if (lowerBound >= heuristicWeight - 1e-9) return settled(round);
    if (!hit.optimal) break;
    const left = disjointCycles(graph, new Set([...free, ...hit.arcs]));
    if (left.length === 0) {
      const arcs = spareArcs(graph, [...free, ...hit.arcs]);
      return { arcs, lowerBound: weightOf(graph, arcs), optimal: true, rounds: round };
    }
    cycles.push(...left);
  }
  return settled(limits.maxRounds);
}

/** Arcs that cost nothing are removed at once; those that can be spared come back at the end. */
function freeArcs(graph: ArcGraph): Set<number> {
  return new Set([...graph.weights.keys()].filter((arc) => graph.weights[arc] === 0));
}

function hitCycles(
  graph: ArcGraph,
  cycles: readonly (readonly number[])[],
  maxNodes: number,
  control: RunControl,
): { arcs: number[]; lowerBound: number; optimal: boolean } {
  const members = new Map<number, string[]>();
  cycles.forEach((cycle, at) => {
    for (const arc of cycle) members.set(arc, [...(members.get(arc) ?? []), String(at)]);
  });
  const used = [...members.keys()].sort((one, other) => one - other);
  const width = String(graph.source.length).length;
  const sets = used.map((arc) => ({
    id: String(arc).padStart(width, '0'),
    members: members.get(arc)!,
    cost: graph.weights[arc]!,
  }));
  const cover = exactCover(toSetFamily(sets, null), maxNodes, control);
  return {
    arcs: cover.chosen.map((at) => used[at]!),
    lowerBound: cover.lowerBound,
    optimal: cover.optimal,
  };
}

/** Puts back, dearest first, every arc that closes no cycle. */
function spareArcs(graph: ArcGraph, arcs: readonly number[]): number[] {
  const removed = new Set(arcs);
  const order = arcs.toSorted(
    (one, other) => graph.weights[other]! - graph.weights[one]! || one - other,
  );
  for (const arc of order) {
    removed.delete(arc);
    if (closesCycle(graph, arc, removed)) removed.add(arc);
  }
  return [...removed].sort((one, other) => one - other);
}

function closesCycle(graph: ArcGraph, arc: number, removed: ReadonlySet<number>): boolean {
  return cycleThrough(graph, graph.source[arc]!, removed) !== null;
}

function lightest(graph: ArcGraph, cycle: readonly number[]): number {
  return Math.min(...cycle.map((arc) => graph.weights[arc]!));
}

function weightOf(graph: ArcGraph, arcs: readonly number[]): number {
  return arcs.reduce((sum, arc) => sum + graph.weights[arc]!, 0);
}

function unproven({ weight, lowerBound }: FeedbackArcSetValue): GraphIssue {
  return {
    code: 'not-proven-optimal',
    severity: 'warning',
    path: [],
    message: `The search was cut: the least weight is between ${lowerBound} and ${weight}.`,
    params: { weight, lowerBound },
  };
}
