import { simplePaths, type RunControl } from '@cmoc/graph';
import type { Review } from '@cmoc/model';
import type { ConfigurationStates, SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../construct-states/construct-states';
import type { State } from '../construct-states/state';
import { directionsOf } from '../construct-states/state';
import { readOptions } from '../options/read-options';
import type { Chain } from './chain';
import { assembleChain } from './chain-assembly';
import { gatherMaterial, linkGraph, type SaidCount } from './trace-chains';
import { traceChainsOptionsSchema, type TraceChainsOptions } from './trace-chains.options';

/** From where to where; a state without a direction stands for the construct whichever way it goes. */
export interface ChainQuestion {
  /** A context, intervention or mechanism of the first configuration. */
  readonly from: State;
  /** An outcome of the last configuration. */
  readonly to: State;
  /** A mechanism at work in some configuration on the way. */
  readonly via?: State;
}

/** The chains that answer a question; none means that no configurations, kept whole, lead there. */
export interface ChainsBetween {
  readonly found: boolean;
  readonly chains: readonly Chain[];
  readonly count: SaidCount;
}

const start = '>from';
const end = '>to';

/**
 * Asks whether one thing leads to another through configurations kept whole, and through which.
 *
 * Every step is a whole configuration and every join a chain link, so an arrow from one
 * configuration and an arrow from another are never strung together because they share a mechanism:
 * that faith brings synergy, and synergy elsewhere brings achievement, makes no chain from faith to
 * achievement. The contexts each chain has to assume are printed with it.
 *
 * @throws UsageError `invalid-options`
 *
 * @example
 * chainsBetween(review, {
 *   from: { construct: 'faith', direction: 'increase' },
 *   to: { construct: 'task-achievement', direction: 'increase' },
 * }).found; // false on the example review
 */
export function chainsBetween(
  review: Review,
  question: ChainQuestion,
  options: TraceChainsOptions = {},
  control: RunControl = {},
): ChainsBetween {
  const resolved = readOptions('chainsBetween', traceChainsOptionsSchema, options);
  const material = gatherMaterial(review, resolved);
  const { states } = material;
  const all = [...material.configurations.values()];
  const starts = all.filter(({ contexts, interventions, mechanisms }) =>
    speaksOf([...contexts, ...interventions, ...mechanisms], question.from, states),
  );
  const ends = all.filter(({ outcomes }) => speaksOf(outcomes, question.to, states));
  const graph = linkGraph([
    ...material.links,
    ...starts.map(({ id }) => ({ from: start, to: id })),
    ...ends.map(({ id }) => ({ from: id, to: end })),
  ]);
  if (!graph.hasNode(start) || !graph.hasNode(end)) return nothing;
  const limits = { limit: resolved.maxChains, maxSteps: resolved.maxSteps };
  const { paths, count } = simplePaths(graph, start, end, limits, control).value;
  const ways = paths.map(({ nodes }) => nodes.slice(1, -1));
  const kept = ways.filter((way) => passes(way, question.via, material.configurations, states));
  return {
    found: kept.length > 0,
    chains: kept.map((way) => assembleChain(way, material)),
    count: {
      listed: kept.length,
      atLeast: question.via === undefined ? count.atLeast : kept.length,
      exact:
        question.via === undefined ? count.exact : count.exact && paths.length === count.atLeast,
    },
  };
}

const nothing: ChainsBetween = {
  found: false,
  chains: [],
  count: { listed: 0, atLeast: 0, exact: true },
};

function passes(
  way: readonly string[],
  via: State | undefined,
  configurations: ReadonlyMap<string, ConfigurationStates>,
  states: ConstructStates,
): boolean {
  if (via === undefined) return true;
  return way.some((id) => speaksOf(configurations.get(id)!.mechanisms, via, states));
}

/** Whether some slot speaks of a state, or of a construct whichever way it goes. */
export function speaksOf(
  slots: readonly SlotStates[],
  wanted: State,
  states: ConstructStates,
): boolean {
  const classes = new Set(directionsOf(wanted).map((state) => states.classOf(state)));
  return slots.some(({ states: told }) => told.some((state) => classes.has(states.classOf(state))));
}
