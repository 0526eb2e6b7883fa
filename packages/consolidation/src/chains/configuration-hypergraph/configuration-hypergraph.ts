import type { Review } from '@cmoc/model';
import { createHypergraph, type DirectedHypergraph } from '@cmoc/graph';
import {
  chooseConfigurations,
  statesOfConfiguration,
  type ConfigurationChoice,
  type SlotStates,
} from '../configuration-states/configuration-states';
import {
  classifyStates,
  type ConstructStates,
  type StateOptions,
} from '../../vocabulary/construct-states/construct-states';

/** Options of {@link toHypergraph}. */
export interface HypergraphOptions extends StateOptions, ConfigurationChoice {}

/**
 * A review as a directed hypergraph: vertices are construct states (one for all that accepted
 * identities make the same), and each configuration is one hyperedge, from *all* its contexts and
 * interventions to its outcomes. Nothing is split into pairs, so a walk cannot jump between
 * configurations that never shared a context.
 *
 * A slot that names no construct is a vertex of its own, `configuration/slot`: it can be assumed,
 * and nothing supplies it. The mechanism is inside the hyperedge; that an outcome becomes another
 * configuration's mechanism is a chain link (see `traceChains`). Near linear in slots.
 *
 * @example
 * const { hypergraph } = toHypergraph(review);
 * hypergraph.hyperedges.length; // one for each configuration
 */
export function toHypergraph(
  review: Review,
  options: HypergraphOptions = {},
): ConfigurationHypergraph {
  const states = classifyStates(review, options);
  const configurations = chooseConfigurations(review, options).map(statesOfConfiguration);
  const hyperedges = configurations.map(({ id, contexts, interventions, outcomes }) => ({
    id,
    tail: [...contexts, ...interventions].flatMap((slot) => verticesOf(id, slot, states)),
    head: outcomes.flatMap((slot) => verticesOf(id, slot, states)),
  }));
  return { hypergraph: createHypergraph(hyperedges), states };
}

/** A review as a hypergraph, with the classes its vertices stand for. */
export interface ConfigurationHypergraph {
  readonly hypergraph: DirectedHypergraph;
  readonly states: ConstructStates;
}

/** The vertices a slot stands for. */
export function verticesOf(
  configuration: string,
  { slot, states: told }: SlotStates,
  states: ConstructStates,
): string[] {
  if (told.length === 0) return [`${configuration}/${slot.id}`];
  return told.map((state) => states.classOf(state));
}
