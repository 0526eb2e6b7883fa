import { readOptions, type RunControl, runControlOf } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import { waysBetween } from '@cmoc/graph/kernels';
import type { SlotStates } from '../configuration-states/configuration-states';
import type { ConstructStates } from '../../vocabulary/construct-states/construct-states';
import type { State } from '../../vocabulary/construct-states/state';
import { directionsOf } from '../../vocabulary/construct-states/state';
import type { Chain } from './chain';
import { assembleChain } from './chain-assembly';
import { gatherMaterial, limitsOf, type SaidCount } from './trace-chains';
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

/**
 * Asks whether one thing leads to another through configurations kept whole, and through which.
 *
 * Every step is a whole configuration and every join a chain link, so an arrow from one
 * configuration and an arrow from another are never strung together because they share a mechanism:
 * that faith brings synergy, and synergy elsewhere brings achievement, makes no chain from faith to
 * achievement. The contexts each chain has to assume are printed with it.
 *
 * Ways of more than `maxChainLength` configurations are not looked for, and the count says so.
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
  options: TraceChainsOptions & RunControl = {},
): ChainsBetween {
  const control = runControlOf(options);
  const resolved = readOptions('chainsBetween', traceChainsOptionsSchema, options);
  const material = gatherMaterial(review, resolved);
  const { states } = material;
  const all = [...material.configurations.values()];
  const { graph } = material.links;
  const numbers = (speaks: (one: (typeof all)[number]) => boolean) =>
    new Set(all.filter(speaks).map(({ id }) => graph.numberOf.get(id)!));
  const atWork = numbers(
    ({ mechanisms }) => question.via === undefined || speaksOf(mechanisms, question.via, states),
  );
  const found = waysBetween(
    graph,
    {
      starts: numbers(({ contexts, interventions, mechanisms }) =>
        speaksOf([...contexts, ...interventions, ...mechanisms], question.from, states),
      ),
      ends: numbers(({ outcomes }) => speaksOf(outcomes, question.to, states)),
      passes: (way) => question.via === undefined || way.some((node) => atWork.has(node)),
    },
    limitsOf(resolved, 'chains'),
    control,
  );
  const chains = found.ways.map(({ nodes }) =>
    assembleChain(
      nodes.map((node) => graph.ids[node]!),
      material,
    ),
  );
  return {
    found: chains.length > 0,
    chains,
    count: { listed: chains.length, atLeast: found.count, exact: found.complete },
  };
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
