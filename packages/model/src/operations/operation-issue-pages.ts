import type { IssuePage } from '../result/issue-pages';
import type { operationIssueCodes } from './operation-issue-codes';

/** One page for each code of its own that an operation can be refused with. */
export const operationIssuePages: Readonly<
  Record<(typeof operationIssueCodes)[number], IssuePage>
> = {
  'unknown-entity': {
    meaning: 'What the operation would change, remove or move is not in the review.',
    remedy: 'Mend the id; a near one is suggested where there is one.',
  },
  'already-exists': {
    meaning: 'What the operation would add has an id that is taken.',
    remedy: 'Give it an id of its own, or change the entity that is there.',
  },
  'still-referenced': {
    meaning:
      'What the operation would remove is still pointed to. `params.by` names what points to it.',
    remedy: 'Remove or turn what points to it first, in one batch if they belong together.',
  },
  'changed-since': {
    meaning:
      'The operation was written against an older state: a field no longer holds what the operation says it held.',
    remedy: 'Look at the later change, and write the operation anew against the present state.',
  },
  'not-changeable': {
    meaning: 'A field that no operation changes: an id, the format, a whole collection.',
    remedy: 'Add, change or remove single entities; for another id, add a new entity.',
  },
  'field-given-twice': {
    meaning: 'One field is given twice in one change, so that it is unclear what it should hold.',
    remedy: 'Give each field once.',
  },
  'wrong-number-of-configurations': {
    meaning:
      'A move of synthesis has too few or too many configurations to start from or to lead to.',
    remedy: 'Name as many as the message expects.',
  },
  'wrong-tier': {
    meaning: 'A configuration built from several was called extracted, as if a source had told it.',
    remedy: 'Call it consolidated or refined.',
  },
  'already-withdrawn': {
    meaning: 'The decision was taken back before.',
    remedy: 'Nothing; to decide again, record a new decision.',
  },
  'nothing-to-do': {
    meaning: 'The operation would change nothing.',
    remedy: 'Leave it out; an audit trail holds what was done.',
  },
};
