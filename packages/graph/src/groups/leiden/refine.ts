import { type SeededGenerator, shuffledIndices } from '@cmoc/kernel';
import { CommunityWeights } from './move-nodes';
import type { WeightedGraph } from './weighted-graph';

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
  const options = { parts: new Int32Array(order), gains: new Float64Array(order), count: 0 };
  for (const node of shuffledIndices(order, generator)) {
    const home = community[node]!;
    if (alone[part[node]!] === 0 || !isWell(part[node]!, home)) continue;
    weights.gather(graph, node, part);
    const own = part[node]!;
    options.count = 0;
    for (let at = 0; at < weights.count; at += 1) {
      const other = weights.touched[at]!;
      if (other === own || community[other] !== home || !isWell(other, home)) continue;
      const gain = weights.to[other]! - share * strength[node]! * partStrength[other]!;
      if (gain < 0) continue;
      options.parts[options.count] = other;
      options.gains[options.count] = gain;
      options.count += 1;
    }
    if (options.count === 0) continue;
    const chosen = pick(options, randomness, generator);
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

/** The parts that a node may join, and what each would gain, up to `count`. */
interface Options {
  readonly parts: Int32Array;
  readonly gains: Float64Array;
  readonly count: number;
}

/** Draws one option, greater gains more often. */
function pick({ parts, gains, count }: Options, randomness: number, generator: SeededGenerator) {
  let most = 0;
  for (let at = 0; at < count; at += 1) most = Math.max(most, gains[at]!);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    gains[at] = Math.exp((gains[at]! - most) / randomness);
    sum += gains[at]!;
  }
  let left = generator.nextFloat() * sum;
  for (let at = 0; at < count; at += 1) {
    left -= gains[at]!;
    if (left < 0) return parts[at]!;
  }
  return parts[count - 1]!;
}
