// The contract every format keeps
export {
  type Format,
  type FormatAbout,
  type Likelihood,
  type ReadOptions,
  type ReadOutcome,
  type ReadResult,
  type Sample,
  type WriteOptions,
  type WriteOutcome,
  type WriteResult,
} from './contract/format';
export { interchangeIssueCodes, type InterchangeIssueCode } from './contract/issue-codes';
export { defaultLimits, type Limits } from './contract/limits';
export { type Loss, type LossKind, type LossReport } from './contract/loss-report';
export { type Provenance } from './contract/provenance';

// Finding the format of a file
export { detectFormats, formatById, formatFor, type Detection } from './registry/find-format';
export { formats } from './registry/formats';

// Reading and writing files of any format
export {
  previewFile,
  readForeignFile,
  writeForeignFile,
  type FileReadOptions,
  type FileWriteOptions,
} from './file/file';

// What a file brings, and what that would do to a review
export { contributed, sizeOf, type Contribution } from './contribution/contribution';
export {
  additionsByKind,
  planImport,
  type Conflict,
  type ImportAuthorship,
  type ImportOperation,
  type ImportPlan,
  type Matched,
} from './import-plan/plan-import';
export { nameConstructs } from './import-plan/name-constructs';
export { type Addition, type HeldBack } from './import-plan/held-back';

// Duplicates among references: proposals with grounds, decided by a person
export {
  proposeDuplicates,
  type DuplicateOptions,
  type DuplicateProposal,
  type DuplicateProposals,
  type ProposedGroup,
} from './duplicates/propose-duplicates';
export {
  acceptSameRecord,
  acceptStudyFamily,
  type DuplicateDecision,
} from './duplicates/accept-duplicates';
export { type Doubt, type Ground } from './duplicates/compare-references';

// Tables: what columns are taken to hold, to be looked at and put right before anything is read
export {
  previewText,
  readText,
  writeText,
  type TableReadOptions,
  type TableWriteOptions,
} from './formats/table/table-format';
export {
  tableFields,
  type Column,
  type TableField,
  type TablePreview,
  type TableSettings,
  type TableShape,
} from './formats/table/table';
export { type Delimiter } from './formats/table/delimited-text';
export { type QcaWriteOptions } from './formats/qca/qca';
export { printedForms, type PrintedForm } from './printed-forms/printed-form';

// The page of a format
export { formatPage } from './page/format-page';
