import { CommunityWeights } from '../louvain/move-nodes';
import type { WeightedGraph } from '../louvain/weighted-graph';
import { shuffledIndices, type SeededGenerator } from '../seeded-generator/seeded-generator';

/** @internal */
export interface RefineOptions {
  readonly resolution: number;
  readonly randomness: number;
  readonly generator: SeededGenerator;
}

/**
 * Splits communities into well-connected parts: each node begins alone, and single nodes that are
 * well connected within their community join parts that are, picked at random by gain. Parts come
 * out connected.
 *
 * @internal
 */
export function refine(
  graph: WeightedGraph,
  community: Int32Array,
  { resolution, randomness, generator }: RefineOptions,
): Int32Array {
  const { order, strength, total } = graph;
  const part = Int32Array.from({ length: order }, (_, node) => node);
  const partStrength = strength.slice();
  const alone = new Uint8Array(order).fill(1);
  const communityStrength = new Float64Array(order);
  for (let node = 0; node < order; node += 1) {
    communityStrength[community[node]!]! += strength[node]!;
  }
  const outward = weightWithin(graph, community);
  const share = resolution / (2 * total);
  const isWell = (at: number, home: number) =>
    outward[at]! >=
    share * partStrength[at]! * (communityStrength[home]! - partStrength[at]!) - 1e-12;
  const weights = new CommunityWeights(order);
  for (const node of shuffledIndices(order, generator)) {
    const home = community[node]!;
    if (alone[part[node]!] === 0 || !isWell(part[node]!, home)) continue;
    weights.gather(graph, node, part);
    const own = part[node]!;
    const options: { part: number; gain: number }[] = [];
    for (const other of weights.touched) {
      if (other === own || community[other] !== home || !isWell(other, home)) continue;
      const gain = weights.to[other]! - share * strength[node]! * partStrength[other]!;
      if (gain >= 0) options.push({ part: other, gain });
    }
    const chosen = pick(options, randomness, generator);
    if (chosen === -1) continue;
    part[node] = chosen;
    alone[chosen] = 0;
    partStrength[chosen]! += strength[node]!;
    partStrength[own] = 0;
    outward[chosen]! += outward[own]! - 2 * weights.to[chosen]!;
  }
  return part;
}

/** Weight from each node to the rest of its community. */
function weightWithin(graph: WeightedGraph, community: Int32Array): Float64Array {
  const within = new Float64Array(graph.order);
  for (let node = 0; node < graph.order; node += 1) {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      if (community[graph.neighbours[at]!] === community[node]) within[node]! += graph.weights[at]!;
    }
  }
  return within;
}

/** Draws one option, greater gains more often; -1 when there is none. */
function pick(
  options: readonly { part: number; gain: number }[],
  randomness: number,
  generator: SeededGenerator,
): number {
  if (options.length === 0) return -1;
  const most = options.reduce((best, { gain }) => Math.max(best, gain), 0);
  const chances = options.map(({ gain }) => Math.exp((gain - most) / randomness));
  let left = generator.nextFloat() * chances.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < options.length; at += 1) {
    left -= chances[at]!;
    if (left < 0) return options[at]!.part;
  }
  return options.at(-1)!.part;
}
