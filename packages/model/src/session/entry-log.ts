import type { Ledger, LedgerEntry } from '../ledger/ledger';

/**
 * Entries that only ever grow at their end. The sessions that follow each other share one log, and each
 * knows how much of it is its own: adding an entry costs the same whatever the length. Only work that
 * goes on from an earlier session, while a later one exists, copies what is before it.
 */
export class EntryLog {
  readonly #base: () => string;
  readonly #entries: LedgerEntry[] = [];
  readonly #sequences = new Map<string, number>();
  readonly #takenBackBy = new Map<string, number[]>();

  /** @param base - the hash of the review it starts from, worked out when first asked for */
  constructor(base: () => string, entries: readonly LedgerEntry[] = []) {
    this.#base = base;
    for (const entry of entries) this.#add(entry);
  }

  /** The log with an entry behind the first `length`: this one where they are all it has. */
  with(entry: LedgerEntry, length: number): EntryLog {
    const log =
      length === this.#entries.length
        ? this
        : new EntryLog(this.#base, this.#entries.slice(0, length));
    log.#add(entry);
    return log;
  }

  /** The entry of a number, counted from 1. */
  at(sequence: number, length: number): LedgerEntry | undefined {
    return sequence <= length ? this.#entries[sequence - 1] : undefined;
  }

  /** The entry an operation id stands for. */
  find(id: string, length: number): LedgerEntry | undefined {
    const sequence = this.#sequences.get(id);
    return sequence === undefined ? undefined : this.at(sequence, length);
  }

  /** The hash the next entry follows. */
  head(length: number): string {
    return this.at(length, length)?.hash ?? this.#base();
  }

  /** Whether an operation was taken back and stays so. */
  isTakenBack(id: string, length: number): boolean {
    let takenBack = false;
    let by = this.#lastTaking(id, length);
    while (by !== undefined) {
      takenBack = !takenBack;
      by = this.#lastTaking(by.operation.operationId, length);
    }
    return takenBack;
  }

  /** The entries from one position to another, as an array of their own. */
  slice(from: number, to: number): readonly LedgerEntry[] {
    return this.#entries.slice(from, to);
  }

  /** The first `length` entries as a ledger. Linear in them. */
  ledger(length: number): Ledger {
    return { base: this.#base(), entries: this.slice(0, length) };
  }

  #lastTaking(id: string, length: number): LedgerEntry | undefined {
    const sequence = this.#takenBackBy.get(id)?.findLast((taking) => taking <= length);
    return sequence === undefined ? undefined : this.#entries[sequence - 1];
  }

  #add(entry: LedgerEntry): void {
    this.#entries.push(entry);
    const { operationId, undoes } = entry.operation;
    this.#sequences.set(operationId, this.#entries.length);
    if (undoes === undefined) return;
    const known = this.#takenBackBy.get(undoes);
    if (known === undefined) this.#takenBackBy.set(undoes, [this.#entries.length]);
    else known.push(this.#entries.length);
  }
}
