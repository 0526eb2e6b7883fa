import { elementaryCycles, maximalPaths, type RunControl } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import { DirectedGraph } from 'graphology';
import { findChainLinks, findReversingJoins, type ChainLink } from '../chain-links/chain-links';
import {
  chooseConfigurations,
  statesOfConfiguration,
  type ConfigurationStates,
} from '../configuration-states/configuration-states';
import { classifyStates } from '../construct-states/construct-states';
import { readOptions } from '../options/read-options';
import { indexEvidence } from '../study-families/study-families';
import type { Chain, Loop } from './chain';
import { assembleChain, assembleLoop, linksBetween, type ChainMaterial } from './chain-assembly';
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
  readonly counts: { readonly chains: SaidCount; readonly loops: SaidCount };
  /** Refuted configurations that were left out; asked for with `includeRefuted`. */
  readonly refutedLeftOut: readonly string[];
}

/**
 * Traces how configurations follow on from each other: an outcome of one becomes a context or the
 * mechanism of another.
 *
 * States match on construct *and* direction, through accepted identities where there are some. A
 * configuration stays whole: a chain prints every context it accumulates, and which of them an
 * earlier outcome supplies. Chains are the longest there are: none can be made longer at either end
 * without passing a configuration twice. Loops come once each, not once a rotation; every loop
 * names the identity judgements it hangs on. The count of chains is said when the list is cut.
 *
 * Links are near linear in slots; chains can be exponentially many, hence the limits. The same
 * review and options give the same result.
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
  options: TraceChainsOptions = {},
  control: RunControl = {},
): TracedChains {
  const resolved = readOptions('traceChains', traceChainsOptionsSchema, options);
  const material = gatherMaterial(review, resolved);
  const graph = linkGraph(material.links);
  const paths = maximalPaths(
    graph,
    { limit: resolved.maxChains, maxSteps: resolved.maxSteps },
    control,
  ).value;
  const chains = paths.paths
    .filter(({ nodes }) => nodes.length > 1)
    .map(({ nodes }) => assembleChain(nodes, material));
  const single = paths.paths.length - chains.length;
  const loops = findLoops(review, material, resolved, control);
  return {
    links: material.links,
    chains,
    loops: loops.loops,
    counts: {
      chains: {
        listed: chains.length,
        atLeast: paths.count.atLeast - single,
        exact: paths.count.exact,
      },
      loops: { listed: loops.loops.length, atLeast: loops.loops.length, exact: !loops.cut },
    },
    refutedLeftOut: resolved.includeRefuted
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
  const links = findChainLinks(list, states, review.links);
  return {
    configurations: new Map<string, ConfigurationStates>(list.map((one) => [one.id, one])),
    states,
    links,
    between: linksBetween(links),
    evidence: indexEvidence(review),
  };
}

/** Configurations joined by links, once a pair however many links join it. */
export function linkGraph(
  links: readonly { readonly from: string; readonly to: string }[],
): DirectedGraph {
  const graph = new DirectedGraph();
  for (const { from, to } of links) {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.mergeEdgeWithKey(`${from}>${to}`, from, to);
  }
  return graph;
}

function findLoops(
  review: Review,
  material: ChainMaterial,
  { maxLoops, maxLoopLength }: ResolvedTraceChainsOptions,
  control: RunControl,
): { loops: Loop[]; cut: boolean } {
  const limits = { limit: maxLoops, maxLength: maxLoopLength };
  const round = elementaryCycles(linkGraph(material.links), limits, control);
  const reinforcing = round.value.map(({ nodes }) => assembleLoop(nodes, material));
  const turned = findBalancing(review, material, limits, control);
  const loops = [...reinforcing, ...turned.loops];
  const cut = round.issues.length > 0 || turned.cut || loops.length > maxLoops;
  return { loops: loops.slice(0, maxLoops), cut };
}

/** Loops in which exactly one join ends on the reverse of the state the loop started from. */
function findBalancing(
  review: Review,
  material: ChainMaterial,
  limits: { readonly limit: number; readonly maxLength: number | null },
  control: RunControl,
): { loops: Loop[]; cut: boolean } {
  const configurations = [...material.configurations.values()];
  const joins = findReversingJoins(configurations, material.states, review.constructs);
  const byEnds = new Map(joins.map(({ link }) => [`${link.from}>${link.to}`, link]));
  const { value, issues } = elementaryCycles(
    linkGraph([...material.links, ...joins]),
    limits,
    control,
  );
  const loops = value.flatMap(({ nodes }) =>
    turningPoints(nodes, material, byEnds).map((link) => assembleLoop(nodes, material, link)),
  );
  return { loops, cut: issues.length > 0 };
}

/** The joins of a way round at which it can end on the reverse while all others carry on as is. */
function turningPoints(
  nodes: readonly string[],
  { between }: ChainMaterial,
  reversing: ReadonlyMap<string, ChainLink>,
): ChainLink[] {
  const turns = nodes.map((from, at) => `${from}>${nodes[(at + 1) % nodes.length]!}`);
  const onlyReversing = turns.filter((key) => !between.has(key));
  if (onlyReversing.length > 1) return [];
  const possible =
    onlyReversing.length === 1 ? onlyReversing : turns.filter((key) => reversing.has(key));
  return possible.map((key) => reversing.get(key)!);
}
