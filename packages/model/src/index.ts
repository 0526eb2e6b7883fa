// Results and errors
export { modelIssueCodes, type ModelIssueCode } from './result/issue-codes';
export { issuePages, type IssuePage } from './result/issue-pages';
export { operationIssuePages } from './operations/operation-issue-pages';
export { ledgerIssuePages } from './ledger/ledger-issue-pages';

// Reading, writing and finding
export { parseReview, parseReviewOrThrow, type ParseOptions } from './parse/parse-review';
export { readReview, type ReadLimits, type ReadOptions } from './read/read-review';
export { writeEntity, writeReview } from './write/write-review';
export { collectionOf, findEntity, lowerBound } from './find/find';
export { checkIntegrity } from './integrity/check-integrity';
export { forEachReference } from './integrity/for-each-reference';
export { type ReferenceVisitor } from './integrity/reference-plan';

// The index of a review, and what stands behind its claims
export { reviewIndex, type ReviewIndex } from './review-index/review-index';
export { type ConstructUse } from './review-index/construct-uses';
export { type EvidenceItem } from './review-index/direct-evidence';
export {
  distinctFamilies,
  familyKey,
  wordFamilies,
  wordStanding,
  type StudyFamilyRef,
} from './review-index/study-families';
export { isPutAside } from './review-index/theory-configurations';
export { evidenceFor } from './evidence-for/evidence-for';
export {
  bearingOfStance,
  itemsOf,
  type Bearing,
  type ClaimEvidence,
  type ClaimEvidenceItem,
  type EvidenceSide,
  type WayStep,
} from './evidence-for/claim-evidence';
export { inheritanceOfMoves, type Inheritance } from './evidence-for/inheritance';

// Configuration schemes
export { builtInSchemes } from './schemes/built-in-schemes';
export {
  draftSentence,
  placeholders,
  type DraftOptions,
  type Placeholder,
  type SentenceDraft,
} from './schemes/draft-sentence';
export { defaultSchemeId, findScheme, schemeIdOf } from './schemes/scheme-of';
export { sentenceOf, type ConfigurationSentence } from './schemes/sentence-of';
export { fromCmo, toCmo, type CmoForm, type FoldedSlot } from './schemes/to-cmo';

// Flow
export {
  flowDiscrepancies,
  type FlowDiscrepancy,
  type GateDiscrepancy,
  type PassageDiscrepancy,
  type StatedCountDiscrepancy,
} from './flow/flow-discrepancies';
export {
  flowTable,
  type FlowCell,
  type FlowRow,
  type FlowTable,
  type Gate,
  type Unit,
} from './flow/flow-table';

// Operations
export { type AdoptOperation } from './operations/operation/adopt';
export { apply, type Applied } from './operations/apply/apply';
export { changeOf } from './operations/field-changes/change-of';
export { changesBetween } from './operations/field-changes/changes-between';
export { fieldChanges } from './operations/field-changes/field-changes';
export {
  type AddChange,
  type Change,
  type FieldChange,
  type FieldsChange,
  type RemoveChange,
  type ReviewChange,
  type WholeEntity,
} from './operations/operation/change';
export {
  invertChange,
  invertChanges,
  type ReversibleChange,
} from './operations/operation/invert-change';
export {
  withdrawableKinds,
  type AcceptDistinction,
  type AcceptIdentity,
  type ChangeProtocol,
  type ConfigurationStatus,
  type DecideProposal,
  type MeaningMove,
  type RelabelConstruct,
  type ReopenMove,
  type RetireConstruct,
  type SourceMove,
  type StateOfConstruct,
  type SynthesisMove,
  type WithdrawableKind,
  type WithdrawMove,
} from './operations/operation/move';
export {
  operationKinds,
  operationSchema,
  type Authorship,
  type BatchOperation,
  type Operation,
  type OperationBody,
  type OperationStep,
  type ReplaceOperation,
} from './operations/operation/operation';
export {
  operationIssueCodes,
  type OperationIssue,
  type OperationIssueCode,
} from './operations/operation-issue-codes';

// The session: the one way to change a review and keep who did what, when and why
export { openSession, type Done, type Session, type Undoing } from './session/session';
export { mergeSessions, type MergeConflict, type MergedSessions } from './session/merge-sessions';
export {
  ledgerSchema,
  readReviewFile,
  resumeSession,
  writeReviewFile,
  type ReviewFile,
} from './session/review-file';
export { freeId, reviewerNamed, type Reviewer } from './session/reviewer-named';
export { tellEntry } from './session/tell-entry';

// The ledger a session keeps
export { canonicalJson } from './ledger/canonical-json';
export { changesOf } from './ledger/entry-changes';
export { hashReview, type Ledger, type LedgerEntry, type RecordedOperation } from './ledger/ledger';
export { ledgerEntrySchema } from './ledger/ledger-entry-schema';
export {
  ledgerIssueCodes,
  type LedgerIssue,
  type LedgerIssueCode,
} from './ledger/ledger-issue-codes';
export { replay } from './ledger/replay';
export { verifyLedger } from './ledger/verify-ledger';

// A review that a worker keeps
export { reviewDecoder, reviewEncoder } from './review-patch/review-coder';

// Quotations
export { type FoundQuote, type TextRange } from './quotes/found-quote';
export { type NearestPassage } from './quotes/nearest-passage';
export { quoteSteps, type QuoteStep } from './quotes/quote-document';
export {
  resolveQuote,
  resolveQuotes,
  shortestProof,
  type QuotedDocument,
  type QuoteMatch,
  type QuoteResolution,
  type SoughtQuote,
} from './quotes/resolve-quotes';

// Full texts
export { hashText } from './texts/hash-text';
export { describeText, fullTextOf, withTexts, withoutText } from './texts/held-texts';
export { fullTextSchema, heldTextSchema, type FullText, type HeldText } from './schema/full-text';

// What a review is made of
export {
  entitySchemas,
  formatVersion,
  reviewSchema,
  type Entities,
  type Review,
  type ReviewInput,
} from './schema/review';
export {
  collectionOfKind,
  entityKinds,
  type CollectionName,
  type EntityKind,
} from './schema/entity-kind';
export { type EntityRef } from './schema/entity';
export { idPattern, type Id } from './schema/id';
export { type Withdrawal } from './schema/decision';
export { directionSchema, directions, type Direction } from './schema/direction';
export { roleSchema, roles, type Role } from './schema/role';
export { questionSchema, type Question } from './schema/question';
export {
  schemeChoiceSchema,
  schemeSchema,
  schemeSlotSchema,
  type Scheme,
  type SchemeChoice,
} from './schema/scheme';
export { facetSchema, facetValueSchema, type Facet, type FacetValue } from './schema/facet';
export { personSchema, type Person } from './schema/team';
export {
  protocolChangeSchema,
  protocolSchema,
  type Protocol,
  type ProtocolChange,
} from './schema/protocol';
export { actorSchema, programmeSchema, type Actor, type Programme } from './schema/programme';
export {
  referenceSchema,
  sourceSchema,
  studyFamilySchema,
  type Source,
  type StudyFamily,
} from './schema/source';
export { screeningGates, screeningSchema, type Screening } from './schema/screening';
export {
  distances,
  fragmentSchema,
  locatorSchema,
  type Distance,
  type Fragment,
  type Locator,
} from './schema/fragment';
export {
  constructSchema,
  constructStateSchema,
  distinctionSchema,
  identitySchema,
  lineageEventSchema,
  type Construct,
  type ConstructState,
  type Distinction,
  type Identity,
  type LineageEvent,
} from './schema/construct';
export {
  slotSchema,
  type ContextSlot,
  type MechanismSlot,
  type OutcomeSlot,
  type Slot,
} from './schema/slot';
export { configurationSchema, type Configuration } from './schema/configuration';
export { codingSchema, type Coding } from './schema/coding';
export { evidenceSchema, stances, type Evidence, type Stance } from './schema/evidence';
export { clusterSchema, linkKinds, linkSchema, type Cluster, type Link } from './schema/link';
export { mappingSchema, mappingMoves, type Mapping, type Move } from './schema/mapping';
export {
  adjudicationSchema,
  conditionSchema,
  demiRegularitySchema,
  rivalSchema,
  type Adjudication,
  type Condition,
  type DemiRegularity,
  type Rival,
} from './schema/pattern';
export { proposalDecisionSchema, type ProposalDecision } from './schema/proposal-decision';
export { confidenceSchema, type ConfidenceJudgement } from './schema/confidence';
export {
  actionStatementSchema,
  memoSchema,
  substantiveTheorySchema,
  theorySchema,
  type ActionStatement,
  type Memo,
  type SubstantiveTheory,
  type Theory,
} from './schema/theory';
export {
  judgementSchema,
  verdictSchema,
  waiverSchema,
  type Judgement,
  type Verdict,
  type Waiver,
} from './schema/appraisal-record';
export { appraisalSettingsSchema, type AppraisalSettings } from './schema/appraisal-settings';
export {
  flowEventSchema,
  flowGates,
  searchRunSchema,
  statedCountSchema,
  streamSchema,
  flowUnits,
  type FlowEvent,
  type SearchRun,
  type StatedCount,
  type Stream,
} from './schema/flow';

// What files may hold: defaults can be left out
export {
  type ActionStatementInput,
  type ActorInput,
  type ActorSlot,
  type ActorSlotInput,
  type AdjudicationInput,
  type AppraisalSettingsInput,
  type ClusterInput,
  type CodingInput,
  type ConditionInput,
  type ConfidenceJudgementInput,
  type ConfigurationInput,
  type ConstructInput,
  type ConstructStateInput,
  type ContextSlotInput,
  type DemiRegularityInput,
  type DistinctionInput,
  type EvidenceInput,
  type FacetInput,
  type FacetValueInput,
  type FlowEventInput,
  type FragmentInput,
  type FullTextInput,
  type HeldTextInput,
  type IdentityInput,
  type InterventionSlot,
  type InterventionSlotInput,
  type JudgementInput,
  type LineageEventInput,
  type LinkInput,
  type LocatorInput,
  type MappingInput,
  type MechanismSlotInput,
  type MemoInput,
  type OutcomeSlotInput,
  type PersonInput,
  type ProgrammeInput,
  type ProposalDecisionInput,
  type ProtocolChangeInput,
  type ProtocolInput,
  type QuestionInput,
  type Reference,
  type ReferenceInput,
  type RivalInput,
  type SchemeChoiceInput,
  type SchemeInput,
  type ScreeningInput,
  type SearchRunInput,
  type SlotInput,
  type SourceInput,
  type StatedCountInput,
  type Statement,
  type StatementInput,
  type StreamInput,
  type StudyFamilyInput,
  type SubstantiveTheoryInput,
  type TheoryInput,
  type VerdictInput,
  type WaiverInput,
  type WithdrawalInput,
} from './schema/entities.generated';

// Selectors: questions a review answers
export { coverage, type CountedConfigurations, type Coverage } from './selectors/coverage';
export { entityHistory, type EntityChange } from './selectors/entity-history';
export {
  modalOutcomes,
  type MechanismOutcomes,
  type ModalOutcomesOptions,
  type OutcomeOfMechanism,
} from './selectors/modal-outcomes';
export {
  reviewDifferences,
  type EntityDifference,
  type ReviewDifferences,
} from './selectors/review-differences';
export {
  staleRelevance,
  type StaleJudgement,
  type StaleRelevance,
} from './selectors/stale-relevance';
export {
  whatToReadAgain,
  type ReadAgain,
  type ReadingQueue,
  type ReadingReason,
  type TheoryChange,
} from './selectors/what-to-read-again';
