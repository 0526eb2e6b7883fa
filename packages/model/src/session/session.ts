import { hashReview, sealEntry, type Ledger, type LedgerEntry } from '../ledger/ledger';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from '../ledger/ledger-issue-codes';
import { apply, type Applied } from '../operations/apply/apply';
import { sameValue } from '../operations/operation/same-value';
import type { Authorship, Operation } from '../operations/operation/operation';
import { fail, succeed, type Result } from '@cmoc/kernel';
import type { Review } from '../schema/review';
import { withoutText, withTexts } from '../texts/held-texts';
import { EntryLog } from './entry-log';
import { lastDone, lastUndone, stepsWith, type Standing, type Steps } from './own-steps';
import { undoConflict } from './undo-conflict';

/** Who takes something back or does it again, and when; why, where it is asked for. */
export type Undoing = Authorship & { readonly operationId?: string };

/** A session after something was done in it, or why it was not. */
export type Done = Result<Session, LedgerIssueCode>;

interface State {
  readonly review: Review;
  readonly log: EntryLog;
  readonly length: number;
  readonly steps: Steps;
}

/**
 * A review with everything that was done to it: the one way to change a review and keep who did what,
 * when and why. A session never changes; whatever is done gives the session afterwards. There is no
 * other history and no other undo.
 */
export class Session {
  readonly #state: State;
  #ledger: Ledger | undefined;

  /** Use {@link openSession}. */
  private constructor(state: State) {
    this.#state = state;
  }

  /** @internal */
  static open(review: Review, ledger: Ledger | undefined): Session {
    const log = new EntryLog(
      memoised(() => ledger?.base ?? hashReview(review)),
      ledger?.entries,
    );
    let steps: Steps = new Map();
    for (const entry of ledger?.entries ?? [])
      steps = stepsWith(steps, entry, standingIn(log, entry.sequence - 1));
    return new Session({ review, log, length: ledger?.entries.length ?? 0, steps });
  }

  /** The review as it stands. */
  get review(): Review {
    return this.#state.review;
  }

  /** Everything that was done, in order. Put together when first asked for, linear in its length. */
  get ledger(): Ledger {
    this.#ledger ??= this.#state.log.ledger(this.#state.length);
    return this.#ledger;
  }

  /** How many entries the ledger has. */
  get length(): number {
    return this.#state.length;
  }

  /** What was done last. */
  get last(): LedgerEntry | undefined {
    return this.#state.log.at(this.length, this.length);
  }

  /** The entries after the one with a number; all of them after 0. Linear in what it gives. */
  since(sequence: number): readonly LedgerEntry[] {
    return this.#state.log.slice(Math.max(0, sequence), this.length);
  }

  /** The entry an operation id stands for. */
  find(operationId: string): LedgerEntry | undefined {
    return this.#state.log.find(operationId, this.length);
  }

  /** Whether an entry was taken back and stays so. */
  isTakenBack(entry: LedgerEntry): boolean {
    return this.#state.log.isTakenBack(entry.operation.operationId, this.length);
  }

  /**
   * Does an operation and writes it down. An operation without an id gets one made from its content and
   * its place, the same for the same ledger. What is refused is not written down.
   *
   * The cost is that of `apply` and of hashing the operation, whatever the length of the ledger.
   */
  do(operation: Operation): Done {
    return operation.undoes === undefined
      ? this.#do(operation)
      : fail([
          ledgerError(
            'invalid-value',
            ['undoes'],
            'Found an operation that says it takes another back; expected `undo` for that.',
          ),
        ]);
  }

  /** The session with full texts put beside the review. Which source has which is said by operations. */
  withTexts(texts: readonly string[]): Session {
    return this.#with(withTexts(this.review, texts));
  }

  /** The session with a text taken out of the review: no entry held a word of it, all stay as they are. */
  withoutText(hash: string): Session {
    return this.#with(withoutText(this.review, hash));
  }

  /** The step `undo` takes back for a person; undefined where there is none. */
  undoable(by: string): LedgerEntry | undefined {
    return lastDone(this.#state.steps, by, this.#standing);
  }

  /** The step `redo` does again for a person; undefined where there is none. */
  redoable(by: string): LedgerEntry | undefined {
    const undoing = lastUndone(this.#state.steps, by, this.#standing);
    return undoing && this.find(undoing.operation.undoes ?? '');
  }

  /**
   * Takes an entry back by a further entry that does the opposite; nothing is struck out.
   *
   * Without a number it takes back the person's own last step and asks no reason; called again it goes
   * back step by step. With a number it takes back that entry, also an old one or one of somebody else's,
   * and asks a reason: what later work left alone goes back to what it was, and where it did not, the
   * undoing is refused with `undo-conflict`, which names the later entries in the way.
   */
  undo(who: Undoing, sequence?: number): Done {
    const own = this.undoable(who.by);
    const entry = sequence === undefined ? own : this.#state.log.at(sequence, this.length);
    if (entry === undefined) return fail([noEntry(sequence, who.by)]);
    const refused = this.#refusal(entry, who, own);
    return refused === undefined ? this.#takeBack(entry, who) : fail([refused]);
  }

  /** Does the step again that the person took back last. New work of theirs ends what can be redone. */
  redo(who: Undoing): Done {
    const undoing = lastUndone(this.#state.steps, who.by, this.#standing);
    if (undoing !== undefined) return this.#takeBack(undoing, who);
    const told = `“${who.by}” took nothing back since their last work.`;
    return fail([ledgerError('nothing-to-redo', [], told, { by: who.by })]);
  }

  get #standing(): Standing {
    return standingIn(this.#state.log, this.length);
  }

  /**
   * Does an entry of another session once more, as part of {@link mergeSessions}. Refused where it would do
   * something else than it did there, or takes back what is not here.
   */
  takeOver({ operation, inverse }: LedgerEntry): Done {
    const { operationId: id, undoes } = operation;
    if (undoes !== undefined && this.find(undoes) === undefined) {
      const told = `The operation “${id}” takes back “${undoes}”, which is not here.`;
      return fail([ledgerError('unknown-entry', [], told, { operation: id, undoes })]);
    }
    const done = this.#do(operation);
    if (!done.ok || sameValue(done.value.last?.inverse, { ...inverse, undoes: id })) return done;
    const told = `The operation “${id}” would do something else than it did.`;
    return fail([ledgerError('different-effect', [], told, { operation: id })]);
  }

  #refusal(
    entry: LedgerEntry,
    who: Undoing,
    own: LedgerEntry | undefined,
  ): LedgerIssue | undefined {
    const { sequence, operation } = entry;
    if (operation.kind === 'adopt') {
      const told = `Entry ${String(sequence)} says that the review was edited elsewhere, not what was edited; it cannot be taken back.`;
      return ledgerError('not-undoable', [], told, { sequence });
    }
    if (this.isTakenBack(entry)) {
      const told = `Entry ${String(sequence)} was taken back before.`;
      return ledgerError('already-undone', [], told, { sequence });
    }
    if (entry === own || (who.reason ?? '').trim() !== '') return undefined;
    const whose = operation.by === who.by ? 'older than your last step' : `by “${operation.by}”`;
    const told = `Entry ${String(sequence)} is ${whose}; expected a reason for taking it back.`;
    return ledgerError('missing-reason', ['reason'], told, { sequence, by: operation.by });
  }

  #takeBack(entry: LedgerEntry, { by, at, reason, operationId }: Undoing): Done {
    const { reason: _, ...inverse } = entry.inverse;
    const done = this.#do({
      ...inverse,
      by,
      at,
      ...(reason === undefined ? {} : { reason }),
      ...(operationId === undefined ? {} : { operationId }),
      undoes: entry.operation.operationId,
    });
    return done.ok
      ? done
      : fail([undoConflict(entry, this.since(entry.sequence), this, done.issues), ...done.issues]);
  }

  #with(review: Review): Session {
    return review === this.review ? this : new Session({ ...this.#state, review });
  }

  #do(operation: Operation): Done {
    const applied = apply(this.review, operation);
    return applied.ok ? this.#writeDown(applied.value, applied.issues) : applied;
  }

  #writeDown(applied: Applied, issues: readonly LedgerIssue[]): Done {
    const { log, length, steps } = this.#state;
    const entry = sealEntry(applied, length + 1, log.head(length));
    const { operationId: id } = entry.operation;
    const taken = log.find(id, length);
    if (taken !== undefined) {
      const told = `The id “${id}” is that of entry ${String(taken.sequence)}; expected an id of its own.`;
      return fail([
        ledgerError('operation-id-taken', ['operationId'], told, { id, sequence: taken.sequence }),
      ]);
    }
    const after: State = {
      review: applied.review,
      steps: stepsWith(steps, entry, this.#standing),
      log: log.with(entry, length),
      length: length + 1,
    };
    return succeed(new Session(after), issues);
  }
}

/**
 * Opens a session on a review: a new one, or one that goes on from the ledger that led to the review.
 * The ledger is taken to be sound, as {@link readReviewFile} gives it. Linear in the ledger.
 *
 * @example
 * ```ts
 * let session = openSession(review);
 * const done = session.do({ kind: 'add', by: 'ann', at: '2024-03-01T09:30:00Z', entityKind: 'memo', entity: { id: 'n', text: 'Look again.' } });
 * if (done.ok) session = done.value;
 * session.undo({ by: 'ann', at: '2024-03-01T09:31:00Z' }); // a session without the memo, and two entries
 * ```
 */
export function openSession(review: Review, ledger?: Ledger): Session {
  return Session.open(review, ledger);
}

function standingIn(log: EntryLog, length: number): Standing {
  return {
    stands: ({ operation }) => !log.isTakenBack(operation.operationId, length),
    find: (id) => log.find(id, length),
  };
}

/** Made once; what it is made from is let go then. */
function memoised(make: () => string): () => string {
  let making: (() => string) | undefined = make;
  let made = '';
  return () => {
    if (making !== undefined) made = making();
    making = undefined;
    return made;
  };
}

function noEntry(sequence: number | undefined, by: string): LedgerIssue {
  return sequence === undefined
    ? ledgerError('nothing-to-undo', [], `“${by}” has nothing left to take back.`, { by })
    : ledgerError('unknown-entry', [], `The ledger has no entry ${String(sequence)}.`, {
        sequence,
      });
}
