import { hashReview, type LedgerEntry } from '../ledger/ledger';
import { ledgerError, type LedgerIssueCode } from '../ledger/ledger-issue-codes';
import { apply } from '../operations/apply/apply';
import type { AdoptOperation } from '../operations/operation/adopt';
import { changesBetween } from '../operations/field-changes/changes-between';
import { fail, succeed, type Result } from '@cmoc/kernel';
import type { Review } from '../schema/review';
import { hashText } from '../texts/hash-text';
import type { Session } from './session';

const edit = 'edit-';

/** The id of an edit made elsewhere: the same whoever comes upon it, whenever. */
export function adoptionId({
  expected,
  found,
}: Pick<AdoptOperation, 'expected' | 'found'>): string {
  const hash = hashText(`${expected}\n${found}`);
  return `${edit}${hash.slice('sha256:'.length, 'sha256:'.length + 20)}`;
}

/** Whether an id is that of an edit made elsewhere. */
export function isEdit(operationId: string): boolean {
  return operationId.startsWith(edit);
}

/**
 * The entries of a colleague's copy since the two were one, with what was edited elsewhere in it said
 * field by field: one's own session knows the review the edited one was made from. That cannot be said
 * where both were edited elsewhere, or the copy twice.
 */
export function namingEdits(
  mine: Session,
  theirs: Session,
  begun: number,
): Result<readonly LedgerEntry[], LedgerIssueCode> {
  const entries = theirs.since(begun);
  const position = entries.findIndex(({ operation }) => operation.kind === 'adopt');
  const adoption = entries[position];
  if (adoption?.operation.kind !== 'adopt') return succeed(entries);
  const { expected, found } = adoption.operation;
  const before = common(mine, begun, entries.slice(0, position));
  const after = rewind(theirs, adoption.sequence);
  if (hashOf(before) !== expected || hashOf(after) !== found) {
    const told = `Entry ${String(adoption.sequence)} of the copy says that it was edited elsewhere, and so was this review, or the copy twice: nobody can say what was edited.`;
    return fail([
      ledgerError('edited-apart', ['entries', adoption.sequence - 1], told, {
        sequence: adoption.sequence,
      }),
    ]);
  }
  const named = before && after ? namedEdit(adoption, before, after) : [];
  const rest = entries.slice(position + 1);
  return succeed([...entries.slice(0, position), ...named, ...rest]);
}

function hashOf(review: Review | undefined): string | undefined {
  return review && hashReview(review);
}

/** The review as the two had it in common, and after the first entries of the copy alone. */
function common(mine: Session, begun: number, entries: readonly LedgerEntry[]): Review | undefined {
  let review = rewind(mine, begun);
  for (const { operation } of entries) {
    if (review === undefined) return undefined;
    const done = apply(review, operation);
    review = done.ok ? done.value.review : undefined;
  }
  return review;
}

/** The review as it was after its first entries; undefined where it was edited elsewhere since. */
function rewind(session: Session, length: number): Review | undefined {
  let review: Review | undefined = session.review;
  for (const entry of session.since(length).toReversed()) {
    if (review === undefined || entry.operation.kind === 'adopt') return undefined;
    const back = apply(review, entry.inverse);
    review = back.ok ? back.value.review : undefined;
  }
  return review;
}

function namedEdit(adoption: LedgerEntry, before: Review, after: Review): readonly LedgerEntry[] {
  const operations = changesBetween(before, after);
  if (operations.length === 0) return [];
  const { operationId, by, at } = adoption.operation;
  const reason = adoption.operation.reason ?? 'Edited elsewhere.';
  const done = apply(before, { kind: 'batch', operationId, by, at, reason, operations });
  if (!done.ok) return [adoption];
  const { operation, inverse } = done.value;
  return [{ ...adoption, operation: { ...operation, operationId }, inverse }];
}
