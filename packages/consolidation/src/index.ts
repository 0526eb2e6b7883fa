// Chains and loops
export { traceChains, type SaidCount, type TracedChains } from './chains/trace-chains/trace-chains';
export type { TraceChainsOptions } from './chains/trace-chains/trace-chains.options';
export {
  chainsBetween,
  type ChainQuestion,
  type ChainsBetween,
} from './chains/trace-chains/chains-between';
export type {
  AccumulatedContext,
  Chain,
  ChainOutcome,
  ChainSourcing,
  ContextSupply,
  Loop,
} from './chains/trace-chains/chain';
export type { ChainLink, ChainLinkKind, StateData } from './chains/chain-links/chain-links';

// Configurations as a hypergraph, constructs as states
export {
  toHypergraph,
  type ConfigurationHypergraph,
  type HypergraphOptions,
} from './chains/configuration-hypergraph/configuration-hypergraph';
export type { ConfigurationChoice } from './chains/configuration-states/configuration-states';
export {
  classifyStates,
  type ConstructStates,
  type StateOptions,
} from './vocabulary/construct-states/construct-states';
export type { IdentityLike, State } from './vocabulary/construct-states/state';

// Vocabulary
export {
  proposeVocabulary,
  type ProposeVocabularyOptions,
  type VocabularyProposal,
  type VocabularyProposals,
} from './vocabulary/propose-vocabulary/propose-vocabulary';
export type { PairGrounds, PairProposal } from './vocabulary/propose-vocabulary/pair-proposal';
export type { LabelGrounds, LabelProposal } from './vocabulary/propose-vocabulary/label-proposals';
export type { VocabularyOptions } from './vocabulary/propose-vocabulary/vocabulary.options';
export type { ConstructGroup, LikePair } from './vocabulary/propose-vocabulary/vocabulary-groups';
export { groupProposal, type GroupProposal } from './vocabulary/propose-vocabulary/group-proposal';
export {
  buildPhraseSpace,
  type PartialSimilarity,
  type PhraseItem,
  type PhraseSimilarity,
  type PhraseSpace,
  type PhraseVectors,
  type SimilarityPart,
} from './words/phrase-space/phrase-space';
export type { PhraseSpaceOptions } from './words/phrase-space/phrase-space.options';
export {
  comparePolarity,
  readPhrase,
  type PolarityComparison,
  type PolarityMark,
  type ReadPhrase,
} from './words/polarity/polarity';
export {
  encodeConstructs,
  encodePhrases,
  type PhraseEncoder,
} from './words/encoder/phrase-encoder';
export {
  measureMerging,
  type LabelledPhrase,
  type MergeMeasure,
} from './words/merge-measure/merge-measure';

// Coding: from prose to constructs
export {
  suggestConstructs,
  type SuggestConstructsOptions,
  type ConstructSuggestions,
  type SlotSuggestions,
  type SuggestedConstruct,
} from './coding/suggest-constructs/suggest-constructs';
export type { SuggestOptions } from './coding/suggest-constructs/suggest-constructs.options';
export type { NearSlot, PlacedSlot, SlotPassage } from './coding/suggest-constructs/grounds';
export type { CodingMeasure, RightAmong, Sureness } from './coding/suggest-constructs/measure';
export { encodeSlots } from './coding/suggest-constructs/encode-slots';
export {
  candidateThemes,
  type CandidateTheme,
  type CandidateThemes,
  type CandidateThemesOptions,
  type ThemeMember,
} from './coding/candidate-themes/candidate-themes';
export { acceptTheme, type ThemeAcceptance } from './coding/candidate-themes/accept-theme';
export { codeSlots, type SlotCode, type SlotPlace } from './coding/code-slots/code-slots';
export {
  codebook,
  type Codebook,
  type CodebookEntry,
  type CodebookUse,
} from './coding/codebook/codebook';
export type { NearTwins } from './coding/codebook/near-twins';
export {
  describeConstruct,
  mergeConstructs,
  moveConstructs,
  orderConstructs,
  renameConstruct,
  splitConstruct,
  type ConstructNotes,
  type ConstructPart,
} from './coding/codebook/codebook-steps';
export {
  codebookColumns,
  codebookRows,
  codebookSteps,
  type CodebookIssueCode,
  type CodebookRow,
} from './coding/codebook/codebook-table';
export {
  codingProgress,
  type CodingProgress,
  type CodingProgressOptions,
  type DocumentProgress,
  type RoleProgress,
  type SaturationStep,
} from './coding/coding-progress/coding-progress';
export type { DriftQuestion } from './coding/coding-progress/drift';
export type { RecodeTask } from './coding/coding-progress/recode';
export {
  doubleCoding,
  reconcileCoding,
  type CodingDisagreement,
  type ConstructAgreement,
  type DoubleCoding,
  type DoubleCodingOptions,
  type NamedConstruct,
  type ReconciledSlot,
  type RoleAgreement,
} from './coding/double-coding/double-coding';

// In a worker
export { questionsInWorker } from './questions-in-worker/questions-in-worker';
export type { Questions } from './questions-in-worker/questions';

// Proposals
export { type Asked, type Choice, type Proposal } from './moves/proposal/proposal';
export { decisionBehind, rejectedProposals } from './moves/proposal/proposal-decisions';
export type { ProposalList } from './moves/proposal/proposal-list';
export {
  answerProposal,
  type AnswerIssueCode,
  type Decision,
} from './moves/proposal/answer-proposal';

// The five moves
export {
  proposeJuxtapositions,
  type JuxtaposeGrounds,
  type JuxtaposeOptions,
  type JuxtaposeProposal,
} from './moves/juxtapose/juxtapose';
export {
  proposeReconciliations,
  type ReconcileGrounds,
  type ReconcileOptions,
  type ReconcileProposal,
  type Separator,
  type SideMember,
} from './moves/reconcile/reconcile';
export {
  contextTableToCsv,
  type ContextCase,
  type ContextCondition,
  type ContextTable,
} from './moves/reconcile/context-table';
export {
  evidenceMatrix,
  proposeAdjudications,
  type AdjudicateGrounds,
  type AdjudicateOptions,
  type AdjudicateProposal,
  type AppraisalGround,
  type MatrixRow,
} from './moves/adjudicate/adjudicate';
export {
  proposeConsolidationOf,
  proposeConsolidations,
  type ConsolidateOptions,
} from './moves/consolidate/consolidate';
export type {
  ConsolidateGrounds,
  ConsolidateProposal,
  GroupMember,
} from './moves/consolidate/consolidation-proposal';
export type { Meet, MeetRole, Residue, SharedState } from './moves/consolidate/meet';
export {
  situate,
  type ContextConcept,
  type FacetCell,
  type FacetRow,
  type FacetTable,
  type SituateOptions,
  type Situation,
} from './moves/situate/situate';

export {
  driversAndEnds,
  type DriversAndEnds,
  type DriversAndEndsOptions,
  type WebPlace,
} from './chains/drivers-and-ends/drivers-and-ends';

// Support of chains
export { traceThreads, type TracedThreads } from './chains/trace-chains/trace-threads';
export {
  findHyperpaths,
  type FoundHyperpaths,
  type HyperpathOptions,
  type HyperpathQuestion,
} from './chains/hyperpaths/find-hyperpaths';
export {
  explainTransitivityTrap,
  type TemptingArrow,
  type TransitivityTrap,
  type TrapSpot,
} from './chains/transitivity-trap/transitivity-trap';
export {
  breakingStepsOf,
  supportBetween,
  type BreakingStep,
  type ChainSupport,
  type ChainSupportOptions,
  type IndependentRoute,
} from './support/chain-support/chain-support';

// From many to few
export {
  proposeDemiRegularities,
  type DemiRegularityGrounds,
  type DemiRegularityOptions,
  type DemiRegularityProposal,
  type PatternException,
} from './theory/demi-regularities/demi-regularities';
export {
  exceptionQueues,
  type ExceptionQueue,
  type ExceptionQueueOptions,
  type QueueEntry,
  type SourceStanding,
} from './theory/exceptions/exception-queue';
export {
  parsimonyFrontier,
  type CoverageUnit,
  type ParsimonyFrontier,
  type ParsimonyOptions,
  type ParsimonyPoint,
} from './theory/frontier/parsimony-frontier';
export {
  leftovers,
  thinSupport,
  type Leftover,
  type ThinConfiguration,
  type ThinSupportOptions,
} from './support/thin-support/thin-support';
export {
  configurationGroups,
  type CommonState,
  type ConfigurationGroup,
  type ConfigurationGroups,
  type ConfigurationGroupsOptions,
} from './theory/configuration-groups/configuration-groups';
export {
  saturationCurve,
  type SaturationCurve,
  type SaturationOptions,
  type SaturationPoint,
  type SaturationUnit,
} from './theory/saturation/saturation-curve';
export {
  compareTheories,
  type TheoryChange,
  type TheoryChangeKind,
  type TheoryDifference,
} from './theory/theory-difference/theory-difference';
export { historyOf, type HistoryEvent } from './theory/configuration-history/configuration-history';
export {
  coderAgreement,
  type AgreementIssue,
  type AgreementOptions,
  type AgreementRate,
  type AlignedConfiguration,
  type AlignedSlot,
  type CoderAgreement,
} from './agreement/coder-agreement/coder-agreement';
export {
  reflect,
  type ContextAnswer,
  type OpeningContext,
  type ReflectOptions,
  type ReflectedConfiguration,
  type ReflectedOutcome,
  type Reflection,
} from './reflection/reflect/reflect';
export {
  sensitivityOf,
  type Change,
  type CoverageChange,
  type Omission,
  type Sensitivity,
  type SensitivityOptions,
} from './support/sensitivity/sensitivity';
