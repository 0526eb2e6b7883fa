import type { Issue } from '@cmoc/kernel';
import type { ModelIssueCode } from '../result/issue-codes';

/**
 * Every code of its own that an operation can be refused with. A code is documented, tested and never
 * reused for something else. Beside these, an operation can be refused with a code of the model: what
 * would make a file unsound (`dangling-reference`, `missing-reason`, `cyclic-hierarchy`, `invalid-value`
 * and so on) makes an operation unsound in the same words.
 */
export const operationIssueCodes = [
  /** What is to be changed, removed or moved is not in the review. */
  'unknown-entity',
  /** What is to be added has an id that is taken. */
  'already-exists',
  /** What is to be removed is still pointed to; `params.by` names who points to it. */
  'still-referenced',
  /** What is to be changed or removed is not what it was when the operation was written. */
  'changed-since',
  /** A field that no operation changes: an id, the format, a whole collection. */
  'not-changeable',
  /** One field is given twice in one change. */
  'field-given-twice',
  /** A move with too few or too many configurations to start from or to lead to. */
  'wrong-number-of-configurations',
  /** What is built from several configurations was called extracted, as if a source had told it. */
  'wrong-tier',
  /** A decision that was already taken back. */
  'already-withdrawn',
  /** An operation that would change nothing. */
  'nothing-to-do',
] as const;

/** The code of an issue an operation can be refused with. */
export type OperationIssueCode = (typeof operationIssueCodes)[number] | ModelIssueCode;

/** An issue of an operation. */
export type OperationIssue = Issue<OperationIssueCode>;
