import type { IssuePage } from '../result/issue-pages';
import type { ledgerIssueCodes } from './ledger-issue-codes';

/** One page for each code of its own that work with a ledger can meet. */
export const ledgerIssuePages: Readonly<Record<(typeof ledgerIssueCodes)[number], IssuePage>> = {
  'not-a-ledger': {
    meaning: 'The text does not begin as a ledger does.',
    remedy: 'Open another file; a review and its ledger are two files.',
  },
  'unsupported-ledger': {
    meaning: 'The ledger is in a version of the format that this program does not know.',
    remedy: 'Use a newer version of the program.',
  },
  'ledger-too-large': {
    meaning: 'The ledger is larger than the limit, and was not read.',
    remedy: 'Read it with a higher `maxSize`.',
  },
  'damaged-line': {
    meaning: 'A line is no entry, and sound entries follow it: the file was edited or damaged.',
    remedy: 'Restore the line from a copy. What follows cannot be trusted without it.',
  },
  'damaged-tail': {
    meaning:
      'The end of the ledger is cut off or damaged, as after a power failure. What stands before it can be used.',
    remedy:
      'Go on from the last sound entry; at most the work that was not acknowledged is missing.',
  },
  'broken-chain': {
    meaning: 'An entry is not what it was when it was written, or is out of its place.',
    remedy: 'Compare the ledger with a copy; the past was changed at the entry named.',
  },
  'other-base': {
    meaning: 'The ledger starts from another review than the one given.',
    remedy: 'Give the review the ledger was begun on.',
  },
  'operation-id-taken': {
    meaning: 'An earlier operation of the ledger has this id.',
    remedy: 'Give the operation an id of its own, or leave the id out to have one made.',
  },
  'unknown-entry': {
    meaning: 'No entry of the ledger has this number.',
    remedy: 'Name an entry between the first and the last.',
  },
  'already-undone': {
    meaning: 'The entry was taken back before.',
    remedy: 'Nothing; redo the entry that took it back to have it again.',
  },
  'nothing-to-undo': {
    meaning: 'Nothing is left to take back.',
    remedy: 'Nothing.',
  },
  'nothing-to-redo': {
    meaning: 'Nothing was taken back since the last new work.',
    remedy: 'Nothing; new work ends what could be redone.',
  },
  'undo-conflict': {
    meaning:
      'Later work stands on what should be taken back. `params.later` names the entries, and nothing was changed.',
    remedy: 'Take back the later entries first, or change the review by a new operation.',
  },
  'replay-failed': {
    meaning:
      'An entry cannot be done again on the review that the ledger says it was done on: the ledger was put together by other means, or by a program with other rules.',
    remedy: 'Read the issues behind it; they say what the operation was refused for.',
  },
  'different-effect': {
    meaning: 'An entry does something else than when it was written.',
    remedy: 'Use the version of the program that wrote the ledger, and report the difference.',
  },
  'merge-conflict': {
    meaning:
      'An entry of one of two ledgers could not be taken over, since the other changed the same thing. It is handed back whole, with the reason.',
    remedy: 'Decide between the two, and record the decision as new work.',
  },
};
