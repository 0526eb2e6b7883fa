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

// Vocabulary
export {
  proposeVocabulary,
  type VocabularyProposal,
  type VocabularyProposals,
} from './vocabulary/propose-vocabulary';
export type { PairGrounds, PairProposal } from './vocabulary/pair-proposal';
export type { LabelGrounds, LabelProposal } from './vocabulary/label-proposals';
export type { VocabularyOptions } from './vocabulary/vocabulary.options';
export type { ConstructGroup, LikePair } from './vocabulary/vocabulary-groups';
export { groupProposal, splitGroup, type GroupProposal } from './vocabulary/group-proposal';
export {
  buildPhraseSpace,
  type PartialSimilarity,
  type PhraseItem,
  type PhraseSimilarity,
  type PhraseSpace,
  type PhraseVectors,
  type SimilarityPart,
} from './phrase-space/phrase-space';
export type { PhraseSpaceOptions } from './phrase-space/phrase-space.options';
export {
  comparePolarity,
  readPhrase,
  type PolarityComparison,
  type PolarityMark,
  type ReadPhrase,
} from './polarity/polarity';
export { encodeConstructs, encodePhrases, type PhraseEncoder } from './encoder/phrase-encoder';
export {
  measureMerging,
  type LabelledPhrase,
  type MergeMeasure,
} from './merge-measure/merge-measure';

// In a worker
export { runInWorker, type ConsolidationWorker } from './run-in-worker/run-in-worker';
export type { Questions } from './run-in-worker/questions';

// Proposals
export { rejectedProposals, type Choice, type Draft, type Proposal } from './proposals/proposal';
export type { ProposalList } from './proposals/proposal-list';
export {
  answerProposal,
  proposalBehind,
  type AnswerIssueCode,
  type Decision,
} from './proposals/answer-proposal';

// The five moves
export {
  proposeJuxtapositions,
  type JuxtaposeGrounds,
  type JuxtaposeOptions,
  type JuxtaposeProposal,
} from './juxtapose/juxtapose';
export {
  proposeReconciliations,
  type ReconcileGrounds,
  type ReconcileOptions,
  type ReconcileProposal,
  type Separator,
  type SideMember,
} from './reconcile/reconcile';
export {
  contextTableToCsv,
  type ContextCase,
  type ContextCondition,
  type ContextTable,
} from './reconcile/context-table';
export {
  evidenceMatrix,
  proposeAdjudications,
  type AdjudicateGrounds,
  type AdjudicateOptions,
  type AdjudicateProposal,
  type AppraisalGround,
  type MatrixRow,
} from './adjudicate/adjudicate';
export {
  proposeConsolidationOf,
  proposeConsolidations,
  type ConsolidateOptions,
} from './consolidate/consolidate';
export type {
  ConsolidateGrounds,
  ConsolidateProposal,
  GroupMember,
} from './consolidate/consolidation-proposal';
export type { Meet, MeetRole, Residue, SharedState } from './consolidate/meet';
export {
  situate,
  type ContextConcept,
  type FacetCell,
  type FacetRow,
  type FacetTable,
  type SituateOptions,
  type Situation,
} from './situate/situate';

// Support of chains
export { traceThreads, type TracedThreads } from './chains/trace-threads';
export {
  findHyperpaths,
  type FoundHyperpaths,
  type HyperpathOptions,
  type HyperpathQuestion,
} from './hyperpaths/find-hyperpaths';
export {
  explainTransitivityTrap,
  type TemptingArrow,
  type TransitivityTrap,
  type TrapSpot,
} from './transitivity-trap/transitivity-trap';
export {
  breakingStepsOf,
  supportBetween,
  type BreakingStep,
  type ChainSupport,
  type ChainSupportOptions,
  type IndependentRoute,
} from './chain-support/chain-support';

// From many to few
export {
  proposeDemiRegularities,
  type DemiRegularityGrounds,
  type DemiRegularityOptions,
  type DemiRegularityProposal,
  type PatternException,
} from './demi-regularities/demi-regularities';
export {
  exceptionQueues,
  type ExceptionQueue,
  type ExceptionQueueOptions,
  type QueueEntry,
  type SourceStanding,
} from './exceptions/exception-queue';
export {
  parsimonyFrontier,
  type CoverageUnit,
  type ParsimonyFrontier,
  type ParsimonyOptions,
  type ParsimonyPoint,
} from './frontier/parsimony-frontier';
export {
  leftovers,
  thinSupport,
  type Leftover,
  type ThinConfiguration,
  type ThinSupportOptions,
} from './thin-support/thin-support';
export {
  saturationCurve,
  type SaturationCurve,
  type SaturationOptions,
  type SaturationPoint,
  type SaturationUnit,
} from './saturation/saturation-curve';
export {
  compareTheories,
  type TheoryChange,
  type TheoryChangeKind,
  type TheoryDifference,
} from './theory-difference/theory-difference';
export { historyOf, type HistoryEvent } from './configuration-history/configuration-history';
export {
  coderAgreement,
  type AgreementIssue,
  type AgreementOptions,
  type AgreementRate,
  type AlignedConfiguration,
  type AlignedSlot,
  type CoderAgreement,
} from './coder-agreement/coder-agreement';
export {
  reflect,
  type ContextAnswer,
  type OpeningContext,
  type ReflectOptions,
  type ReflectedConfiguration,
  type ReflectedOutcome,
  type Reflection,
} from './reflection/reflect';
export {
  sensitivityOf,
  type Change,
  type CoverageChange,
  type Omission,
  type Sensitivity,
  type SensitivityOptions,
} from './sensitivity/sensitivity';
