import type { Result } from '@cmoc/kernel';
import type { Review } from '@cmoc/model';
import type { Contribution } from '../contribution/contribution';
import type { InterchangeIssueCode } from './issue-codes';
import type { Limits } from './limits';
import type { LossReport } from './loss-report';
import type { Provenance } from './provenance';

/** How sure a format is that a file is its own. */
export type Likelihood = 'certain' | 'likely' | 'possible' | 'no';

/** What a format sees of a file to recognise it. */
export interface Sample {
  readonly bytes: Uint8Array;
  /** The beginning as text, whatever the encoding; empty for an archive. */
  readonly head: string;
  /** The file's name in lower case, or empty. */
  readonly fileName: string;
}

/** How a file is read. */
export interface ReadOptions {
  readonly fileName?: string;
  readonly limits?: Partial<Limits>;
  /** Keep e-mail addresses; they are left out unless asked for. */
  readonly keepAddresses?: boolean;
  /** Called now and then while a long file is read. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number | null;
  }) => void;
}

/** What came out of a file. */
export interface ReadOutcome {
  /** Entities, ready to be planned into a review. */
  readonly value: Contribution;
  readonly lossReport: LossReport;
  readonly provenance: Provenance;
}

/** What was read, with warnings, or why nothing could be. */
export type ReadResult = Result<ReadOutcome, InterchangeIssueCode>;

/** How a review is written. */
export interface WriteOptions {
  /** The moment to print where a format asks for one; formats never read a clock. */
  readonly at?: string;
}

/** A review in a foreign format. */
export interface WriteOutcome {
  readonly bytes: Uint8Array;
  readonly lossReport: LossReport;
}

/** What was written, or why it could not be. */
export type WriteResult = Result<WriteOutcome, InterchangeIssueCode>;

/** What a format's page says; everything else on it comes from the format's cases. */
export interface FormatAbout {
  /** What teams use it for. */
  readonly use: string;
  /** What in the file becomes what in the review. */
  readonly maps: readonly (readonly [string, string])[];
  readonly lostOnReading: readonly string[];
  readonly lostOnWriting: readonly string[];
  readonly quirks: readonly string[];
}

/**
 * One foreign format. Reading and writing are pure: bytes in, data out; nothing is thrown for whatever
 * a file holds.
 */
export interface Format {
  /** How it is named on the command line: `ris`, `qdpx`. */
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly about: FormatAbout;
  readonly detect: (sample: Sample) => Likelihood;
  readonly read?: (bytes: Uint8Array, options?: ReadOptions) => ReadResult;
  readonly write?: (review: Review, options?: WriteOptions) => WriteResult;
}
