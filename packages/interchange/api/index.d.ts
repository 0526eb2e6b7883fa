import { Result } from '@cmoc/kernel';
import { CollectionName, Review, EntityKind, Entities, Operation, ReviewInput } from '@cmoc/model';

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
/** The entities of one kind in a contribution. */
declare function contributed<Kind extends EntityKind>(
  contribution: Contribution,
  kind: Kind,
): readonly Entities[Kind][];
/** How many entities a contribution holds. */
declare function sizeOf(contribution: Contribution): number;

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
/** Generous for a review team, narrow for a bomb. */
declare const defaultLimits: Limits;

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

/** A format with how sure it is that a file is its own. */
interface Detection {
  readonly format: Format;
  readonly likelihood: Exclude<Likelihood, 'no'>;
}
/** The formats that may have written a file, the surest first, by its content and its name. */
declare function detectFormats(bytes: Uint8Array, fileName?: string): readonly Detection[];
/** The format with an id; undefined when there is none. */
declare function formatById(id: string): Format | undefined;
/**
 * The format a file is read in: the one named, else the surest that can read. Where two are equally
 * sure, the first in the list of formats is taken.
 *
 * @example
 * ```ts
 * const format = formatFor(bytes, { fileName: 'library.ris' });
 * if (format.ok) format.value.read?.(bytes);
 * ```
 */
declare function formatFor(
  bytes: Uint8Array,
  {
    format: id,
    fileName,
  }?: {
    readonly format?: string;
    readonly fileName?: string;
  },
): Result<Format, InterchangeIssueCode>;

/** Every format, in the order in which equally sure ones are tried; each reads within a budget. */
declare const formats: readonly Format[];

/** What a column of a configuration table holds. */
declare const tableFields: readonly [
  'id',
  'title',
  'statement',
  'context',
  'mechanism',
  'resource',
  'response',
  'outcome',
  'intervention',
  'role',
  'slot',
  'text',
  'direction',
  'construct',
  'construct-id',
  'tier',
  'status',
  'heading',
  'source',
  'source-against',
  'quote',
  'page',
  'note',
];
/** What a column of a configuration table holds. */
type TableField = (typeof tableFields)[number];
/** A column with what it was taken to hold; `null` where that is not known or it is to be left out. */
interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: TableField | null;
  /** `guessed` from its header, `given` by the caller, or neither. */
  readonly basis: 'guessed' | 'given' | 'none';
  /** Which step of a chain it belongs to, where the table prints chains: `Context 2`. */
  readonly step?: number;
  /** Where its outcome is the context or mechanism of another step: `Outcome 1 → Context 2`. */
  readonly leadsTo?: {
    readonly role: 'context' | 'mechanism';
    readonly step: number;
  };
  /** The first cells that are not empty. */
  readonly examples: readonly string[];
}
/** How tables are laid out: a configuration a row, or a slot a row. */
type TableShape = 'configuration-per-row' | 'slot-per-row';
/** What a table was taken for, to be looked at and put right before anything is imported. */
interface TablePreview {
  readonly shape: TableShape;
  /** The row with the names of the columns, from 0; -1 where there is none. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** Rows below the header. */
  readonly rows: number;
  /** Whether blank cells mean the one above. */
  readonly fillDown: boolean;
  /** The sheet of a workbook it stands on; null where the file has no sheets. */
  readonly sheet: string | null;
}
/** What the caller says about a table; everything else is guessed. */
interface TableSettings {
  /** What columns hold, by header or by position from 0; `ignore` leaves one out. */
  readonly columns?: Readonly<Record<string, TableField | 'ignore'>>;
  /** The row with the names of the columns, from 0; -1 where there is none. */
  readonly headerRow?: number;
  /** Whether a blank cell for a context, mechanism, intervention or heading means the one above. */
  readonly fillDown?: boolean;
  /** The sheet of a workbook; the first that can be read where left out. */
  readonly sheet?: string;
}

/** How a truth table is written. */
interface QcaWriteOptions extends WriteOptions {
  /** The construct that is explained; the one most configurations lead to where left out. */
  readonly outcome?: string;
}

/** Between the cells of a row. */
type Delimiter = ',' | ';' | '\t';

/**
 * The forms in which reviews print their configurations: three columns under headings, sentences with
 * marks under titles, sentences beside their sources, outcomes chained to contexts, the lineage of
 * mechanisms, mechanisms tested against evidence, and if-then statements beside their parts.
 */
declare const printedForms: readonly [
  'three-columns',
  'titled-sentences',
  'sentences-with-sources',
  'chained-blocks',
  'mechanism-lineage',
  'theory-testing',
  'if-then',
];
/** A form in which reviews print their configurations. */
type PrintedForm = (typeof printedForms)[number];

/** How a table is read: what its columns hold may be said instead of guessed. */
interface TableReadOptions extends ReadOptions {
  readonly table?: TableSettings;
}
/** How a table is written: all slots, or one of the forms reviews print. */
interface TableWriteOptions extends WriteOptions {
  readonly form?: 'slots' | PrintedForm;
}
/** Reads separated values as configurations. */
declare function readText(
  id: string,
  bytes: Uint8Array,
  delimiter: Delimiter | 'guess',
  options?: TableReadOptions,
): ReadResult;
/** What a text of separated values would be read as. */
declare function previewText(
  bytes: Uint8Array,
  delimiter: Delimiter | 'guess',
  settings?: TableSettings,
): TablePreview;
/** Writes a review as separated values. */
declare function writeText(
  review: Review,
  delimiter: Delimiter,
  options?: TableWriteOptions,
): WriteResult;

/** How a file of any format is read. What a format has no use for is passed over. */
interface FileReadOptions extends TableReadOptions {
  /** The format, where it should not be worked out from content and name. */
  readonly format?: string;
}
/** How a file of any format is written. What a format has no use for is passed over. */
interface FileWriteOptions extends TableWriteOptions, QcaWriteOptions {}
/**
 * Reads a file in the format named, else in the one its content and name point to. Nothing is thrown
 * for whatever the file holds; `provenance.format` says which format it was read in.
 *
 * @example
 * ```ts
 * const read = readForeignFile(bytes, 'library.ris');
 * if (read.ok) console.table(read.value.lossReport);
 * ```
 */
declare function readForeignFile(
  bytes: Uint8Array,
  fileName: string,
  { format, ...options }?: FileReadOptions,
): ReadResult;
/**
 * What the columns of a table would be taken to hold, to be looked at and put right before it is read.
 * Refuses a file that is no table.
 */
declare function previewFile(
  bytes: Uint8Array,
  fileName: string,
  { format, table, limits }?: FileReadOptions,
): Result<TablePreview, InterchangeIssueCode>;
/**
 * Writes a review in a format. The same review and options give the same bytes.
 *
 * @example
 * ```ts
 * const written = writeForeignFile(review, 'graphml');
 * if (written.ok) save(written.value.bytes);
 * ```
 */
declare function writeForeignFile(
  review: Review,
  format: string,
  options?: FileWriteOptions,
): WriteResult;

/** An entity that would be added. */
interface Addition {
  readonly kind: EntityKind;
  readonly id: string;
}
/** An entity that stays out because it speaks of one in conflict: the review means something else by that id. */
interface HeldBack extends Addition {
  /** The entity in conflict, or another that is held back, by kind and id. */
  readonly because: Addition;
}

/** An entity that the review has already, under this id or another. */
interface Matched extends Addition {
  readonly existing: string;
  readonly grounds: string;
}
/** An entity whose id the review has with other content. It is left as it is. */
interface Conflict extends Addition {
  /** The fields that differ. */
  readonly fields: readonly string[];
}
/** One operation of `@cmoc/model`: a batch that adds entities, done whole or not at all. */
interface ImportOperation extends ImportAuthorship {
  readonly kind: 'batch';
  readonly operations: readonly {
    readonly kind: 'add';
    readonly entityKind: EntityKind;
    readonly entity: {
      readonly id: string;
      readonly [key: string]: unknown;
    };
  }[];
}
/** What importing a contribution would do to a review. Nothing has been done yet. */
interface ImportPlan {
  readonly additions: readonly Addition[];
  readonly matched: readonly Matched[];
  readonly conflicts: readonly Conflict[];
  /** What would speak of something else than it was written about; it is left out with the conflict. */
  readonly heldBack: readonly HeldBack[];
  /** The full texts that added sources name, to be put beside the review: they are in no operation. */
  readonly texts: readonly string[];
  /** Adds everything at once; null when there is nothing to add. */
  readonly operation: ImportOperation | null;
}
/** Who imports, when and why: recorded with the operation. */
interface ImportAuthorship {
  readonly by: string;
  readonly at: string;
  readonly reason?: string;
}
/**
 * Works out what importing a contribution would do to a review: what it adds, what the review has
 * already, what it holds differently. Nothing is ever overwritten: an entity whose id is taken by other
 * content is a conflict and stays out, and so does whatever speaks of it, for the review means something
 * else by that id. Importing the same contribution twice adds nothing.
 *
 * Rows of two tables may have one number: those of the second get the next free id.
 *
 * Sources with the DOI or PubMed id of a source of the review, and constructs, people and study
 * families with the label of one, are taken to be the same; what points to them is turned to the ones
 * the review has. Linear in review and contribution, but for sorting.
 */
declare function planImport(
  review: Review,
  brought: Contribution,
  authorship: ImportAuthorship,
): ImportPlan;
/** How many entities of each kind a plan adds, in the order of kinds. */
declare function additionsByKind(
  plan: Pick<ImportPlan, 'additions'>,
): readonly (readonly [EntityKind, number])[];

/**
 * Gives every slot that speaks of no construct one that is labelled in the slot's own words; the
 * same words, however they are spaced or capitalised, share one. Nothing is judged to be alike: the
 * vocabulary of the review begins where its table ends. Linear; the same input gives the same names.
 *
 * @param review - the review the contribution is meant for: ids it has given to other constructs are kept free
 *
 * @example
 * ```ts
 * const plan = planImport(review, nameConstructs(read.value.value, review), authorship);
 * ```
 */
declare function nameConstructs(contribution: Contribution, review: Review): Contribution;

/** Pairs worth comparing. */
interface CandidatePairs {
  /** By their places in the list, the lower first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Marks that so many references share that they say nothing, with how many share each. */
  readonly passedOver: readonly {
    readonly mark: string;
    readonly count: number;
  }[];
}

/** What speaks for two references being one record, or about one study. */
type Ground =
  | 'same-doi'
  | 'same-pmid'
  | 'same-title'
  | 'similar-title'
  | 'title-within-title'
  | 'same-first-author'
  | 'same-year'
  | 'years-apart-by-one'
  | 'same-volume-and-page'
  | 'same-trial'
  | 'shared-authors'
  | 'same-reference-number'
  | 'similar-label';
/** What speaks against. */
type Doubt =
  | 'other-doi'
  | 'other-pmid'
  | 'other-title'
  | 'other-numerals'
  | 'other-year'
  | 'other-first-author'
  | 'other-volume-or-page'
  | 'other-page'
  | 'generic-title'
  | 'notice-about-the-other';

/** Two sources that may be one record, or reports of one study, with what speaks for it and against. */
interface DuplicateProposal {
  /** The same for the same two sources and verdict. */
  readonly id: string;
  readonly verdict: 'same-record' | 'same-study';
  /** The two sources, in order of their ids. */
  readonly sources: readonly [string, string];
  readonly grounds: readonly Ground[];
  readonly doubts: readonly Doubt[];
}
/** Sources that hang together by proposals of one kind. */
interface ProposedGroup {
  readonly id: string;
  /** In order of their ids. */
  readonly sources: readonly string[];
  /** The proposals that join them. */
  readonly proposals: readonly string[];
}
/** What was found; a person decides on each. */
interface DuplicateProposals {
  readonly proposals: readonly DuplicateProposal[];
  /** Sources that may all be one record. */
  readonly records: readonly ProposedGroup[];
  /** Sources that may all be reports of one study, records and their duplicates together. */
  readonly families: readonly ProposedGroup[];
  /** How many pairs were looked at, of how many there are. */
  readonly compared: number;
  readonly ofPairs: number;
  /** Marks too common to look at the pairs that share them. */
  readonly passedOver: CandidatePairs['passedOver'];
}
/** How duplicates are looked for. */
interface DuplicateOptions {
  /** The most references that may share a mark for it to be looked at; 200 when left out. */
  readonly largestBlock?: number;
}
/**
 * Proposes which documents of a review may be the same record, and which may be reports of one study.
 * Nothing is decided: counts of support count study families, so which sources belong together is a
 * judgement with a reason. Excluded sources and sources of one family already are not proposed again.
 *
 * Linear in the sources and in the pairs that share a mark. The same review gives the same proposals.
 *
 * @example
 * ```ts
 * for (const { sources, grounds } of proposeDuplicates(review).proposals) console.log(sources, grounds);
 * ```
 */
declare function proposeDuplicates(
  review: Pick<Review, 'sources'>,
  { largestBlock }?: DuplicateOptions,
): DuplicateProposals;

/** Who decided that sources belong together, when and why. */
interface DuplicateDecision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}
/**
 * Writes the decision that several sources are one record as one operation: the duplicates are excluded,
 * each with a memo that says why, and their passages are turned to the source that is kept. A passage
 * that has its place in a full text of the duplicate's own stays there, so that it still leads to its
 * words. The operation can be taken back like any other.
 */
declare function acceptSameRecord(
  review: Review,
  {
    keep,
    duplicates,
  }: {
    readonly keep: string;
    readonly duplicates: readonly string[];
  },
  decision: DuplicateDecision,
): Result<Operation, InterchangeIssueCode>;
/**
 * Writes the decision that several sources are reports of one study as one operation: a study family is
 * added, or the one that some of them have is used, and all are put into it. Sources of two different
 * families are refused: which of the two is right is for a person to say first.
 */
declare function acceptStudyFamily(
  review: Review,
  {
    sources,
    label,
  }: {
    readonly sources: readonly string[];
    readonly label: string;
  },
  decision: DuplicateDecision,
): Result<Operation, InterchangeIssueCode>;

/** A small file with what must come of it: a test, and an example on the page of its format. */
interface ReadingCase {
  readonly title: string;
  /** The file: text, or bytes with the text that is shown for them. */
  readonly input:
    | string
    | {
        readonly bytes: Uint8Array;
        readonly shown: string;
      };
  readonly options?: ReadOptions;
  /** `2 constructs`, `1 memo`: in the order of collections. */
  readonly comesTo: readonly string[];
  /** `dropped column “Odd”`, or `warning truncated`: in order. */
  readonly leaves?: readonly string[];
}
/** A shape of file that a format copes with: a test, and a line on the page of its format. */
interface CopingCase {
  /** What it copes with, as the page says it. */
  readonly copesWith: string;
  readonly input: string | Uint8Array;
  readonly options?: TableReadOptions;
  /** What must be among the entities of a collection: of each, the fields that are named. */
  readonly gives?: Readonly<Record<string, readonly object[]>>;
  /** What the loss report or an issue must say, word for word, somewhere. */
  readonly says?: readonly string[];
}
/** A small review with what it is written as: an example on the page of its format. */
interface WritingCase {
  readonly title: string;
  readonly review: ReviewInput;
  /** What must stand in the file. */
  readonly holds: readonly string[];
}
/** The cases of one format. */
interface FormatCases {
  readonly coping?: readonly CopingCase[];
  readonly reading?: readonly ReadingCase[];
  readonly writing?: readonly WritingCase[];
}

/**
 * Writes the page of a format, in Markdown, from what the format says about itself and from its cases,
 * which are read and written to see what comes of them.
 */
declare function formatPage(format: Format, cases?: FormatCases): string;

export {
  acceptSameRecord,
  acceptStudyFamily,
  additionsByKind,
  contributed,
  defaultLimits,
  detectFormats,
  formatById,
  formatFor,
  formatPage,
  formats,
  interchangeIssueCodes,
  nameConstructs,
  planImport,
  previewFile,
  previewText,
  printedForms,
  proposeDuplicates,
  readForeignFile,
  readText,
  sizeOf,
  tableFields,
  writeForeignFile,
  writeText,
};
export type {
  Addition,
  Column,
  Conflict,
  Contribution,
  Delimiter,
  Detection,
  Doubt,
  DuplicateDecision,
  DuplicateOptions,
  DuplicateProposal,
  DuplicateProposals,
  FileReadOptions,
  FileWriteOptions,
  Format,
  FormatAbout,
  Ground,
  HeldBack,
  ImportAuthorship,
  ImportOperation,
  ImportPlan,
  InterchangeIssueCode,
  Likelihood,
  Limits,
  Loss,
  LossKind,
  LossReport,
  Matched,
  PrintedForm,
  ProposedGroup,
  Provenance,
  QcaWriteOptions,
  ReadOptions,
  ReadOutcome,
  ReadResult,
  Sample,
  TableField,
  TablePreview,
  TableReadOptions,
  TableSettings,
  TableShape,
  TableWriteOptions,
  WriteOptions,
  WriteOutcome,
  WriteResult,
};
