import { succeed } from '@cmoc/kernel';
import type { ReadOptions, ReadResult } from '../contract/format';
import { refuse, warningIssue, type InterchangeIssue } from '../contract/issues';
import { limitsOf } from '../contract/limits';
import { LossLog } from '../contract/loss-report';
import { provenanceOf } from '../contract/provenance';
import { ContributionBuilder } from '../contribution/contribution';
import { addReference, type ReferenceRecord } from './reference-record';

/** A library of references being read: counts, keeps to the limit, and makes the outcome. */
export class Library {
  readonly losses = new LossLog();
  readonly #builder = new ContributionBuilder(this.losses);
  readonly #options: ReadOptions;
  readonly #maxRecords: number;
  #seen = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#maxRecords = limitsOf(options.limits).maxRecords;
  }

  /** Whether as many records were read as the limit allows. */
  get full(): boolean {
    return this.#seen >= this.#maxRecords;
  }

  /** The number of the record that is read next, from 1. */
  get next(): number {
    return this.#seen + 1;
  }

  /** Adds a record; beyond the limit it is only counted. */
  add(record: () => ReferenceRecord): void {
    const full = this.full;
    this.#seen += 1;
    if (full) return;
    addReference(record(), {
      builder: this.#builder,
      losses: this.losses,
      keepAddresses: this.#options.keepAddresses === true,
    });
    if (this.#seen % 500 === 0) this.#options.onProgress?.({ done: this.#seen, total: null });
  }

  /** What was read, or `nothing-to-read` with what was expected. */
  finish(
    format: string,
    bytes: Uint8Array,
    facts: {
      readonly encoding: string;
      readonly producer: string | null;
      readonly expected: string;
      readonly issues: readonly InterchangeIssue[];
    },
  ): ReadResult {
    if (this.#seen === 0)
      return refuse('nothing-to-read', `Found no record; expected ${facts.expected}.`);
    const { encoding, producer } = facts;
    const maxRecords = this.#maxRecords;
    const cut = warningIssue(
      'too-many-records',
      `Only the first ${maxRecords} records were read.`,
      {
        maxRecords,
      },
    );
    return succeed(
      {
        value: this.#builder.finish(),
        lossReport: this.losses.report(),
        provenance: provenanceOf(format, bytes, { options: this.#options, encoding, producer }),
      },
      [...facts.issues, ...(this.#seen > maxRecords ? [cut] : [])],
    );
  }
}
