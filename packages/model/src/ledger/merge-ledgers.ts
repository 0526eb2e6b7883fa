import { fail, type Result, succeed } from '@cmoc/kernel';
import { apply } from '../operations/apply/apply';
import { sameValue } from '../operations/operation/same-value';
import type { Review } from '../schema/review';
import { canonicalJson } from './canonical-json';
import { meet } from './footprint';
import type { Ledger, LedgeredReview, LedgerEntry } from './ledger';
import { ledgerError, type LedgerIssue, type LedgerIssueCode } from './ledger-issue-codes';
import { writeDown } from './record';
import { checkBase, replay } from './replay';
import { verifyLedger } from './verify-ledger';

/** An entry that could not be taken over, whole, with what stands in its way. */
export interface MergeConflict {
  readonly entry: LedgerEntry;
  /** Entries of the other ledger about the same thing. */
  readonly against: readonly LedgerEntry[];
  /** Entries of its own ledger it builds on that could not be taken over either. */
  readonly after: readonly LedgerEntry[];
  /** Why it cannot be done after what was done in the other ledger. */
  readonly issues: readonly LedgerIssue[];
}

/** Two ledgers in one. */
export interface MergedLedgers extends LedgeredReview {
  /** What could not be taken over, for people to settle; empty when the two do not touch. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings together what two reviewers did to the same review apart from each other. What both began with
 * is taken once; after that, entries stand by their moment, each ledger in its own order.
 *
 * Where the two touch different things, everything is taken over, and each operation does what it did
 * when it was made. Where they touch the same, the earlier operation stands and the later is handed back
 * whole, with the entries it meets: a person decides, nothing is lost and nothing is overwritten. The
 * order of the arguments makes no difference to the result.
 *
 * Linear in both ledgers, apart from looking up what a conflict is about.
 */
export function mergeLedgers(
  base: Review,
  left: Ledger,
  right: Ledger,
): Result<MergedLedgers, LedgerIssueCode> {
  const faults = [left, right].flatMap(
    (ledger, side) => checkBase(base, ledger, [side, 'base']) ?? verifyLedger(ledger) ?? [],
  );
  if (faults.length > 0) return fail(faults);
  const begun = commonEntries(left, right);
  const start = replay(base, { ...left, entries: begun });
  if (!start.ok) return start;
  const merging = new Merging({ review: start.value, ledger: { ...left, entries: begun } });
  merging.takeOver(left.entries.slice(begun.length), right.entries.slice(begun.length));
  return succeed(merging.result(), merging.warnings());
}

function commonEntries(left: Ledger, right: Ledger): readonly LedgerEntry[] {
  const differing = left.entries.findIndex(
    (entry, position) => entry.hash !== right.entries[position]?.hash,
  );
  return differing < 0 ? left.entries : left.entries.slice(0, differing);
}

interface Side {
  readonly entries: readonly LedgerEntry[];
  readonly heldBack: LedgerEntry[];
}

class Merging {
  #state: LedgeredReview;
  readonly #conflicts: MergeConflict[] = [];

  constructor(state: LedgeredReview) {
    this.#state = state;
  }

  takeOver(left: readonly LedgerEntry[], right: readonly LedgerEntry[]): void {
    const sides: readonly [Side, Side] = [
      { entries: left, heldBack: [] },
      { entries: right, heldBack: [] },
    ];
    const others = new Map(right.map((entry) => [entry.operation.operationId, entry]));
    const shared = new Set(
      left
        .filter(({ operation }) =>
          sameValue(operation, others.get(operation.operationId)?.operation),
        )
        .map(({ operation }) => operation.operationId),
    );
    const done = new Set<string>();
    for (const [entry, side] of interleave(left, right)) {
      const { operationId: id } = entry.operation;
      if (shared.has(id) && done.has(id)) continue;
      done.add(id);
      this.#take(entry, sides[side], sides[side === 0 ? 1 : 0]);
    }
  }

  result(): MergedLedgers {
    return { ...this.#state, conflicts: this.#conflicts };
  }

  warnings(): LedgerIssue[] {
    return this.#conflicts.map(({ entry, against }) => {
      const { operationId: id, by } = entry.operation;
      const others = against.map(({ operation }) => operation.operationId);
      const told = others.length === 0 ? 'what it builds on' : others.join(', ');
      return {
        code: 'merge-conflict',
        severity: 'warning',
        path: ['conflicts'],
        message: `The operation “${id}” by ${by} was not taken over: it meets ${told}.`,
        params: { operation: id, by, against: others },
      };
    });
  }

  #take(entry: LedgerEntry, own: Side, other: Side): void {
    const issues = this.#record(entry);
    if (issues === undefined) return;
    this.#conflicts.push({
      entry,
      against: other.entries.filter((candidate) => meet(candidate, entry)),
      after: own.heldBack.filter((candidate) => meet(candidate, entry)),
      issues,
    });
    own.heldBack.push(entry);
  }

  /** Takes an entry over if it does what it did; else says why not. */
  #record(entry: LedgerEntry): readonly LedgerIssue[] | undefined {
    const tried = apply(this.#state.review, entry.operation);
    if (!tried.ok) return tried.issues;
    if (!sameValue(tried.value.inverse, entry.inverse)) {
      const told = `The operation “${entry.operation.operationId}” would do something else than it did.`;
      return [
        ledgerError('different-effect', [], told, { operation: entry.operation.operationId }),
      ];
    }
    const result = writeDown(this.#state.ledger, tried.value);
    if (!result.ok) return result.issues;
    this.#state = { review: result.value.review, ledger: result.value.ledger };
    return undefined;
  }
}

type Placed = readonly [LedgerEntry, 0 | 1];

/** Both lists in one, by moment, each in its own order; the same whichever comes first. */
function interleave(left: readonly LedgerEntry[], right: readonly LedgerEntry[]): Placed[] {
  const placed: Placed[] = [];
  let one = 0;
  let other = 0;
  for (;;) {
    const first = left[one];
    const second = right[other];
    if (first === undefined && second === undefined) return placed;
    if (second === undefined || (first !== undefined && compareEntries(first, second) <= 0)) {
      if (first !== undefined) placed.push([first, 0]);
      one++;
    } else {
      placed.push([second, 1]);
      other++;
    }
  }
}

function compareEntries(left: LedgerEntry, right: LedgerEntry): number {
  const moments = Date.parse(left.operation.at) - Date.parse(right.operation.at);
  if (moments !== 0) return moments;
  const one = left.operation.operationId;
  const other = right.operation.operationId;
  if (one !== other) return one < other ? -1 : 1;
  const texts = [canonicalJson(left.operation), canonicalJson(right.operation)] as const;
  return texts[0] < texts[1] ? -1 : texts[0] > texts[1] ? 1 : 0;
}
