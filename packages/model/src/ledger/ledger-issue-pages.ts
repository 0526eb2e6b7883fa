import type { IssuePage } from '../result/issue-pages';
import type { ledgerIssueCodes } from './ledger-issue-codes';

/** One page for each code of its own that work with a ledger can meet. */
export const ledgerIssuePages: Readonly<Record<(typeof ledgerIssueCodes)[number], IssuePage>> = {
  'broken-chain': {
    meaning: 'An entry is not what it was when it was written, or is out of its place.',
    remedy:
      'Compare the file with a copy; the past was changed at the entry named. The review itself can be used without its ledger.',
  },
  'other-base': {
    meaning:
      'The ledger starts from another review than the one given, or two ledgers start from different ones.',
    remedy: 'Give the review the ledger was begun on; two copies must come from one file.',
  },
  'edited-elsewhere': {
    meaning:
      'The review is not what its ledger led to: somebody edited it by hand, or with a program that keeps no ledger. It is used as it is, and the next entry says so.',
    remedy: 'Nothing; compare with an older copy to see what was edited.',
  },
  'operation-id-taken': {
    meaning: 'An earlier operation of the ledger has this id.',
    remedy: 'Give the operation an id of its own, or leave the id out to have one made.',
  },
  'unknown-entry': {
    meaning: 'No entry of the ledger has this number.',
    remedy: 'Name an entry between the first and the last.',
  },
  'not-undoable': {
    meaning:
      'The entry says that the review was edited elsewhere. What was edited is not on record, so nothing can take it back.',
    remedy: 'Compare with an older copy, and change the review by new operations.',
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
  'edited-apart': {
    meaning:
      'Two copies of a review were each edited elsewhere since they were one, so that nobody can say what was edited in which.',
    remedy: 'Compare the two, and bring over by hand what should be in both.',
  },
  'merge-conflict': {
    meaning:
      'An entry of a colleague’s copy could not be taken over, since the same thing was changed here. It is handed back whole, with the reason.',
    remedy: 'Decide between the two, and record the decision as new work.',
  },
};
