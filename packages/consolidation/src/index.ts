// Chains and loops
export { traceChains, type SaidCount, type TracedChains } from './chains/trace-chains';
export type { TraceChainsOptions } from './chains/trace-chains.options';
export { chainsBetween, type ChainQuestion, type ChainsBetween } from './chains/chains-between';
export type {
  AccumulatedContext,
  Chain,
  ChainOutcome,
  ChainSourcing,
  ContextSupply,
  Loop,
} from './chains/chain';
export type { ChainLink, ChainLinkKind, StateData } from './chain-links/chain-links';

// Configurations as a hypergraph, constructs as states
export {
  toHypergraph,
  type ConfigurationHypergraph,
  type HypergraphOptions,
} from './configuration-hypergraph/configuration-hypergraph';
export type { ConfigurationChoice } from './configuration-states/configuration-states';
export {
  classifyStates,
  type ConstructStates,
  type StateOptions,
} from './construct-states/construct-states';
export type { IdentityLike, State } from './construct-states/state';
export type { StudyFamilyRef } from './study-families/study-families';
