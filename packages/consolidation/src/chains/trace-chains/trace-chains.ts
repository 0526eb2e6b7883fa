import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import { findLoops, longestWays, type WalkLimits } from '@cmoc/graph/kernels';
import { findChainLinks, type ChainLink } from '../chain-links/chain-links';
import {
  chooseConfigurations,
  statesOfConfiguration,
  type ConfigurationStates,
} from '../configuration-states/configuration-states';
import { classifyStates } from '../../vocabulary/construct-states/construct-states';
import { indexEvidence } from '../../review-index/evidence-index';
import type { Chain, Loop } from './chain';
import { assembleChain, assembleLoop, type ChainMaterial } from './chain-assembly';
import {
  traceChainsOptionsSchema,
  type ResolvedTraceChainsOptions,
  type TraceChainsOptions,
} from './trace-chains.options';

/** How many there are, and whether that is known. */
export interface SaidCount {
  readonly listed: number;
  readonly atLeast: number;
  readonly exact: boolean;
}

/** Chain links, chains and loops of a review, as plain data. */
export interface TracedChains {
  readonly links: readonly ChainLink[];
  readonly chains: readonly Chain[];
  readonly loops: readonly Loop[];
  readonly counts: {
    readonly links: SaidCount;
    readonly chains: SaidCount;
    readonly loops: SaidCount;
  };
  /** Refuted configurations that were left out; asked for with `includePutAside`. */
  readonly refutedLeftOut: readonly string[];
}

/**
 * Traces how configurations follow on from each other: an outcome of one becomes a context or the
 * mechanism of another.
 *
 * States match on construct *and* direction, through accepted identities where there are some. A
 * configuration stays whole: a chain prints every context it accumulates, and which of them an
 * earlier outcome supplies. Chains are the longest there are: none can be made longer at either end
 * without passing a configuration twice, but for those marked `goesOn`, cut at `maxChainLength`.
 * Loops come once each, not once a rotation; every loop names the identity judgements it hangs on.
 * Every list that was cut says so in `counts`.
 *
 * Linear in slots and in what is listed: pairs of configurations that could be joined are never
 * all made. Chains can be exponentially many, hence the limits. Progress counts joins walked. The
 * same review and options give the same result.
 *
 * @throws UsageError `invalid-options`
 *
 * @example
 * const { links, chains, loops } = traceChains(review);
 * const whatIf = traceChains(review, {
 *   assume: [{ left: { construct: 'trust' }, right: { construct: 'partnership-functioning-and-trust' } }],
 * });
 */
export function traceChains(
  review: Review,
  options: TraceChainsOptions & RunControl = {},
): TracedChains {
  const control = runControlOf(options);
  const resolved = readOptions('traceChains', traceChainsOptionsSchema, options);
  const material = gatherMaterial(review, resolved);
  const { graph } = material.links;
  const found = longestWays(graph, limitsOf(resolved, 'chains'), control);
  const chains = found.ways.map(({ nodes, goesOn }) =>
    assembleChain(
      nodes.map((node) => graph.ids[node]!),
      material,
      goesOn,
    ),
  );
  const loops = loopsOf(material, resolved, control);
  const links = material.links.list(resolved.maxLinks);
  return {
    links,
    chains,
    loops: loops.loops,
    counts: {
      links: { listed: links.length, atLeast: material.links.count(), exact: true },
      chains: { listed: chains.length, atLeast: found.count, exact: found.complete },
      loops: { listed: loops.loops.length, atLeast: loops.found, exact: !loops.cut },
    },
    refutedLeftOut: resolved.includePutAside
      ? []
      : review.configurations
          .filter(({ status }) => status === 'refuted')
          .map(({ id }) => id as string),
  };
}

/** Reads a review for tracing: configurations by role, state classes, links, evidence. */
export function gatherMaterial(review: Review, options: ResolvedTraceChainsOptions): ChainMaterial {
  const states = classifyStates(review, options);
  const list = chooseConfigurations(review, options).map(statesOfConfiguration);
  return {
    configurations: new Map<string, ConfigurationStates>(list.map((one) => [one.id, one])),
    states,
    links: findChainLinks(list, states, review),
    evidence: indexEvidence(review),
  };
}

/** How far to look for chains, or for loops. */
export function limitsOf(
  options: ResolvedTraceChainsOptions,
  what: 'chains' | 'loops',
): WalkLimits {
  const { maxSteps, maxChains, maxChainLength, maxLoops, maxLoopLength } = options;
  return what === 'chains'
    ? { limit: maxChains, maxSteps, maxLength: maxChainLength }
    : { limit: maxLoops, maxSteps, maxLength: maxLoopLength };
}

function loopsOf(
  material: ChainMaterial,
  options: ResolvedTraceChainsOptions,
  control: RunControl,
): { loops: Loop[]; found: number; cut: boolean } {
  const { graph, reversing } = material.links;
  const limits = limitsOf(options, 'loops');
  const name = (node: number) => graph.ids[node]!;
  const round = findLoops(graph, false, limits, control);
  const turned = findLoops(graph, true, limits, control);
  const most = options.maxLoops;
  // Where there are too many of both kinds, each gets half.
  const turning = Math.min(
    turned.loops.length,
    Math.max(Math.floor(most / 2), most - round.loops.length),
  );
  const plain = Math.min(round.loops.length, most - turning);
  const reinforcing = round.loops
    .slice(0, plain)
    .map(({ nodes }) => assembleLoop(nodes.map(name), material));
  const balancing = turned.loops.slice(0, turning).map(({ nodes, turnsAt }) => {
    const ids = nodes.map(name);
    const from = ids[turnsAt!]!;
    return assembleLoop(ids, material, reversing(from, ids[(turnsAt! + 1) % ids.length]!));
  });
  return {
    loops: [...reinforcing, ...balancing],
    found: round.loops.length + turned.loops.length,
    cut: round.cut || turned.cut,
  };
}
