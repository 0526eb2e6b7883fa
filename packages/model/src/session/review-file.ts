import * as z from 'zod';
import { hashReview, type Ledger } from '../ledger/ledger';
import { ledgerEntrySchema } from '../ledger/ledger-entry-schema';
import { canonicalJson } from '../ledger/canonical-json';
import type { LedgerIssue, LedgerIssueCode } from '../ledger/ledger-issue-codes';
import { verifyLedger } from '../ledger/verify-ledger';
import { readValue } from '../operations/apply/read-entity';
import type { OperationIssue } from '../operations/operation-issue-codes';
import type { Authorship } from '../operations/operation/operation';
import { readReviewWithLedger, type ReadOptions } from '../read/read-review';
import { fail, succeed, type Result } from '@cmoc/kernel';
import { entity, text } from '../schema/entity';
import type { Review } from '../schema/review';
import { compileShape } from '../shape/compile-shape';
import { writeReview } from '../write/write-review';
import { adoptionId } from './name-edits';
import { openSession, type Session } from './session';

/** What one file holds: a review, and the ledger of what was done to it where one is kept. */
export interface ReviewFile {
  readonly review: Review;
  readonly ledger?: Ledger;
  /** Set where the review is not what its ledger led to: somebody edited it elsewhere. */
  readonly edited?: { readonly expected: string; readonly found: string };
}

/** The schema of the key `ledger` of a review file. */
export const ledgerSchema = entity({
  base: text('The hash of the review the ledger starts from.'),
  review: text('The hash of the review the ledger leads to.'),
  entries: z.array(ledgerEntrySchema).describe('What was done, in order.'),
}).describe('Everything that was done to the review: who, when, why and what.');

const ledgerShape = compileShape(ledgerSchema);

/**
 * Reads a review file with its ledger. A file without a ledger is read as well; one whose review was
 * edited elsewhere is read with the warning `edited-elsewhere`. A ledger that is no ledger or that was
 * changed after it was written (`broken-chain`) is an error; {@link readReview} reads the review of such a
 * file alone. Never throws; linear in the file.
 */
export function readReviewFile(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Result<ReviewFile, LedgerIssueCode> {
  const read = readReviewWithLedger(input, options);
  if (!read.ok) return read;
  const { review, ledger: value } = read.value;
  if (value === undefined) return succeed({ review }, read.issues);
  const faults: OperationIssue[] = [];
  if (readValue(ledgerShape, value, ['ledger'], faults) === undefined) return fail(faults);
  // As it is written: what its hashes were made of is not filled in or left out.
  const { base, review: expected, entries } = value as Ledger & { readonly review: string };
  const ledger: Ledger = { base, entries };
  const broken = verifyLedger(ledger);
  if (broken !== undefined) return fail([{ ...broken, path: ['ledger', ...broken.path] }]);
  const found = hashReview(review);
  if (found === expected) return succeed({ review, ledger }, read.issues);
  const edited = { expected, found };
  return succeed({ review, ledger, edited }, [...read.issues, editedElsewhere(edited, ledger)]);
}

/**
 * Writes a review and its ledger as one canonical text: the review as {@link writeReview} writes it, with
 * the ledger under its last key, a line an entry, so that work adds lines and changes none of those before.
 * What was edited elsewhere and not adopted yet stays so.
 */
export function writeReviewFile({ review, ledger, edited }: ReviewFile): string {
  const written = writeReview(review);
  if (ledger === undefined || ledger.entries.length === 0) return written;
  const entries = ledger.entries.map((entry) => `      ${canonicalJson(entry)}`).join(',\n');
  const head = `    "base": ${JSON.stringify(ledger.base)},\n    "review": ${JSON.stringify(edited?.expected ?? hashReview(review))},`;
  const body = `  "ledger": {\n${head}\n    "entries": [\n${entries}\n    ]\n  }`;
  return `${written.slice(0, -'\n}\n'.length)},\n${body}\n}\n`;
}

/**
 * Opens a session on what a file holds. A review that was edited elsewhere is taken as it was found, by an
 * entry that says so, in the name of whoever goes on from it.
 */
export function resumeSession(
  { review, ledger, edited }: ReviewFile,
  { by, at }: Pick<Authorship, 'by' | 'at'>,
): Session {
  const session = openSession(review, ledger);
  if (edited === undefined) return session;
  const adoption = { kind: 'adopt', by, at, ...edited } as const;
  const adopted = session.do({ ...adoption, operationId: adoptionId(edited) });
  if (adopted.ok) return adopted.value;
  // The same edit was made, taken back by hand and made again.
  const again = session.do(adoption);
  return again.ok ? again.value : session;
}

function editedElsewhere(
  params: NonNullable<ReviewFile['edited']>,
  { entries }: Ledger,
): LedgerIssue {
  return {
    code: 'edited-elsewhere',
    severity: 'warning',
    path: ['ledger', 'review'],
    message: `The review was edited elsewhere since entry ${String(entries.length)} of its ledger; the next entry will say so.`,
    params: { ...params, sequence: entries.length },
  };
}
