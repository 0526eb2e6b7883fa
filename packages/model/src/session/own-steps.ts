import type { LedgerEntry } from '../ledger/ledger';

/** Entries on top of each other, the latest first. */
interface Stack {
  readonly entry: LedgerEntry;
  readonly below: Stack | undefined;
}

/** What one person did and can take back, and what they took back and can do again. */
interface OwnSteps {
  readonly done: Stack | undefined;
  readonly undone: Stack | undefined;
}

/** The steps of everybody who worked on a review. */
export type Steps = ReadonlyMap<string, OwnSteps>;

/** Where the entries of a ledger stand. */
export interface Standing {
  /** Whether an entry was not taken back. */
  readonly stands: (entry: LedgerEntry) => boolean;
  readonly find: (id: string) => LedgerEntry | undefined;
}

const none: OwnSteps = { done: undefined, undone: undefined };

/** The last step of a person that stands. */
export function lastDone(steps: Steps, by: string, { stands }: Standing): LedgerEntry | undefined {
  return top(steps.get(by)?.done, stands)?.entry;
}

/** The last taking back by a person, of a step of their own, with no work of theirs after it. */
export function lastUndone(
  steps: Steps,
  by: string,
  { stands }: Standing,
): LedgerEntry | undefined {
  return top(steps.get(by)?.undone, stands)?.entry;
}

/**
 * The steps after one more entry. Taking back one's last step and doing it again move between what is
 * done and what is undone; everything else, the taking back of older work or of others' included, is a
 * step of its own and ends what can be done again.
 *
 * @param standing - as it was before the entry
 */
export function stepsWith(steps: Steps, entry: LedgerEntry, standing: Standing): Steps {
  const { by, kind, undoes } = entry.operation;
  if (kind === 'adopt') return steps;
  const own = steps.get(by) ?? none;
  return new Map(steps).set(by, next(own, entry, undoes, standing));
}

function next(
  own: OwnSteps,
  entry: LedgerEntry,
  undoes: string | undefined,
  { stands, find }: Standing,
): OwnSteps {
  const done = top(own.done, stands);
  const undone = top(own.undone, stands);
  if (undoes !== undefined && done?.entry.operation.operationId === undoes) {
    return { done: done.below, undone: { entry, below: undone } };
  }
  if (undoes !== undefined && undone?.entry.operation.operationId === undoes) {
    const again = find(undone.entry.operation.undoes ?? '') ?? entry;
    return { done: { entry: again, below: done }, undone: undone.below };
  }
  return { done: { entry, below: done }, undone: undefined };
}

/** What others have taken back meanwhile is passed over. */
function top(stack: Stack | undefined, stands: (entry: LedgerEntry) => boolean): Stack | undefined {
  let at = stack;
  while (at !== undefined && !stands(at.entry)) at = at.below;
  return at;
}
