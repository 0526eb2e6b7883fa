import { CollectionName, Review } from '@cmoc/model';
import { Result } from '@cmoc/kernel';

/**
 * What became of something that did not come across as it was. `dropped`: left behind. `approximated`:
 * came across in another form. `unreadable`: could not be understood. `not-in-file`: the program that
 * wrote the file had already left it out. `withheld`: left out on purpose, such as an e-mail address.
 */
type LossKind = 'dropped' | 'approximated' | 'unreadable' | 'not-in-file' | 'withheld';
/** Something that did not come across as it was: where, why, how often, with a sample. */
interface Loss {
  readonly kind: LossKind;
  /** Where in the file or review: a tag, a column, an element, a field. */
  readonly place: string;
  readonly reason: string;
  readonly count: number;
  /** The beginning of the first one. */
  readonly sample: string | null;
}
/** Everything that did not come across as it was, in order of place; empty when all did. */
type LossReport = readonly Loss[];

/**
 * What a file brings to a review: entities by collection, each sorted by id, every reference among
 * them pointing to one of them; and the full texts that its sources name. A whole review is a
 * contribution too.
 */
type Contribution = {
  readonly [Name in CollectionName | 'texts']?: Review[Name];
};

/**
 * Every code an issue of this package can carry. A code is documented, tested and never reused for
 * something else; messages may improve, codes stay.
 */
declare const interchangeIssueCodes: readonly [
  'file-too-large',
  'not-text',
  'not-this-format',
  'unknown-format',
  'nothing-to-read',
  'truncated',
  'too-many-records',
  'too-much-output',
  'not-json',
  'not-xml',
  'forbidden-xml',
  'nested-too-deep',
  'not-an-archive',
  'unsafe-archive',
  'archive-too-large',
  'missing-part',
  'unreadable-record',
  'unknown-column',
  'not-a-review',
  'positions-decided',
  'unknown-source',
  'families-differ',
  'nothing-to-do',
  'cannot-be-written',
];
/** The code of an issue met while a foreign file is read or written. */
type InterchangeIssueCode = (typeof interchangeIssueCodes)[number];

/** How much of a file of unknown origin is taken on. Every limit can be raised by the caller. */
interface Limits {
  /** The largest input, in bytes. */
  readonly maxBytes: number;
  /** Rows, records, entries or elements that are read. */
  readonly maxRecords: number;
  /** How deep elements, lists and objects may be nested. */
  readonly maxDepth: number;
  /** All files of an archive together, unpacked, in bytes. */
  readonly maxUnpackedBytes: number;
  /** Files in an archive. */
  readonly maxEntries: number;
  /** One file of an archive, unpacked, in bytes. */
  readonly maxEntryBytes: number;
  /** How many times its packed size a file of an archive may unpack to, once it is over a megabyte. */
  readonly maxRatio: number;
  /** Elements of an XML document. */
  readonly maxElements: number;
  /** All that comes of one file, in characters: a small file can say the same a million times. */
  readonly maxOutput: number;
}

/** Where a contribution comes from: enough to read it again and get the same. It holds no moment. */
interface Provenance {
  readonly format: string;
  /** The program that wrote the file, where the file says so. */
  readonly producer: string | null;
  readonly fileName: string | null;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** The encoding the text was read in; null for an archive. */
  readonly encoding: string | null;
}

/** How sure a format is that a file is its own. */
type Likelihood = 'certain' | 'likely' | 'possible' | 'no';
/** What a format sees of a file to recognise it. */
interface Sample {
  readonly bytes: Uint8Array;
  /** The beginning as text, whatever the encoding; empty for an archive. */
  readonly head: string;
  /** The file's name in lower case, or empty. */
  readonly fileName: string;
}
/** How a file is read. */
interface ReadOptions {
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
interface ReadOutcome {
  /** Entities, ready to be planned into a review. */
  readonly value: Contribution;
  readonly lossReport: LossReport;
  readonly provenance: Provenance;
}
/** What was read, with warnings, or why nothing could be. */
type ReadResult = Result<ReadOutcome, InterchangeIssueCode>;
/** How a review is written. */
interface WriteOptions {
  /** The moment to print where a format asks for one; formats never read a clock. */
  readonly at?: string;
}
/** A review in a foreign format. */
interface WriteOutcome {
  readonly bytes: Uint8Array;
  readonly lossReport: LossReport;
}
/** What was written, or why it could not be. */
type WriteResult = Result<WriteOutcome, InterchangeIssueCode>;
/** What a format's page says; everything else on it comes from the format's cases. */
interface FormatAbout {
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
interface Format {
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

/** A file a format is tried on. */
interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** What a format is tried on. */
interface ContractMaterial {
  /** Files in the format. */
  readonly samples: readonly SampleFile[];
  /** Reviews to write. */
  readonly reviews: readonly Review[];
  /** How many times each sample is damaged and read; 300 when left out. */
  readonly mutations?: number;
  /** Samples its detection may be unsure of, by name. */
  readonly hardToDetect?: readonly string[];
}
/** One promise of the contract. It is kept when `problems` finds none. */
interface ContractCase {
  readonly name: string;
  readonly problems: () => readonly string[];
}
/**
 * What every format promises, as cases for any test runner: nothing is thrown for whatever a file
 * holds, the same file gives the same result, what is read is a sound contribution, what is written is
 * the same every time and, where the format reads what it writes, comes back and is written the same.
 *
 * @example
 * ```ts
 * for (const { name, problems } of formatContract(format, { samples, reviews })) {
 *   it(name, () => expect(problems()).toEqual([]));
 * }
 * ```
 */
declare function formatContract(
  format: Format,
  material: ContractMaterial,
): readonly ContractCase[];

/** How a format is fuzzed. */
interface FuzzOptions {
  /** How many damaged copies of each sample are read. */
  readonly mutations: number;
  /** The first seed; 1 when left out. */
  readonly firstSeed?: number;
  /** A clock, to tell the slowest reading; without one, none is told. */
  readonly now?: () => number;
}
/** A damaged file that a format does not cope with: made again by `mutate` with the seed. */
interface FuzzFinding {
  readonly sample: string;
  readonly seed: number;
  readonly problem: string;
}
/** What came of fuzzing. */
interface FuzzReport {
  readonly readings: number;
  /** How many damaged files still gave something. */
  readonly successes: number;
  /** At most ten. */
  readonly findings: readonly FuzzFinding[];
  /** In the unit of the clock. */
  readonly slowest: {
    readonly sample: string;
    readonly seed: number;
    readonly took: number;
  };
}
/**
 * Reads damaged copies of files, each made from a seed, and notes whatever breaks the promises of a
 * reader: something thrown, an issue without a known code, entities no review would take. Every other
 * copy of an archive is damaged inside its files. The same seeds give the same files.
 *
 * @example
 * ```ts
 * fuzzFormat(format, samples, { mutations: 2000 }).findings; // []
 * ```
 */
declare function fuzzFormat(
  { read, detect }: Format,
  samples: readonly SampleFile[],
  { mutations, firstSeed, now }: FuzzOptions,
): FuzzReport;

/** Damages a file in one to four places, reproducibly: cuts, repeats, overwrites, inserts. */
declare function mutate(bytes: Uint8Array, seed: number): Uint8Array;

/** A contribution as a review of its own. */
declare function asReview(value: Contribution): unknown;

export { asReview, formatContract, fuzzFormat, mutate };
export type { ContractCase, ContractMaterial, FuzzFinding, FuzzOptions, FuzzReport, SampleFile };
