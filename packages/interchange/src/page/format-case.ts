import { collectionOfKind, entityKinds, parseReviewOrThrow, type ReviewInput } from '@cmoc/model';
import type { Format, ReadOptions } from '../contract/format';
import type { LossReport } from '../contract/loss-report';
import type { InterchangeIssue } from '../contract/issues';
import { decodeText, encodeText } from '../decode-text/decode-text';
import { contributed, type Contribution } from '../contribution/contribution';
import type { TableReadOptions } from '../formats/table/table-format';

/** A small file with what must come of it: a test, and an example on the page of its format. */
export interface ReadingCase {
  readonly title: string;
  /** The file: text, or bytes with the text that is shown for them. */
  readonly input: string | { readonly bytes: Uint8Array; readonly shown: string };
  readonly options?: ReadOptions;
  /** `2 constructs`, `1 memo`: in the order of collections. */
  readonly comesTo: readonly string[];
  /** `dropped column “Odd”`, or `warning truncated`: in order. */
  readonly leaves?: readonly string[];
}

/** A shape of file that a format copes with: a test, and a line on the page of its format. */
export interface CopingCase {
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
export interface WritingCase {
  readonly title: string;
  readonly review: ReviewInput;
  /** What must stand in the file. */
  readonly holds: readonly string[];
}

/** The cases of one format. */
export interface FormatCases {
  readonly coping?: readonly CopingCase[];
  readonly reading?: readonly ReadingCase[];
  readonly writing?: readonly WritingCase[];
}

/** What a case came to, in the words of the page. */
export interface CaseOutcome {
  readonly title: string;
  readonly shown: string;
  readonly comesTo: readonly string[];
  readonly leaves: readonly string[];
}

/** Reads the file of a case. */
export function readCase(format: Format, example: ReadingCase): CaseOutcome {
  const { title, input, options } = example;
  const bytes = typeof input === 'string' ? encodeText(input) : input.bytes;
  const result = format.read?.(bytes, options);
  const found = result?.ok === true ? result.value : { value: {}, lossReport: [] };
  return {
    title,
    shown: typeof input === 'string' ? input : input.shown,
    comesTo: countsOf(found.value),
    leaves: [...issueLines(result?.issues ?? []), ...lossLines(found.lossReport)],
  };
}

/** Reads the file of a case: what it gives by collection, and all that is said of it. */
export function readCopingCase(
  format: Format,
  { input, options }: CopingCase,
): { readonly gives: Contribution; readonly says: string } {
  const bytes = typeof input === 'string' ? encodeText(input) : input;
  const result = format.read?.(bytes, options);
  const losses = result?.ok === true ? result.value.lossReport : [];
  return {
    gives: result?.ok === true ? result.value.value : {},
    says: JSON.stringify([...(result?.issues ?? []), ...losses]),
  };
}

/** Writes the review of a case. */
export function writeCase(format: Format, { title, review }: WritingCase): CaseOutcome {
  const result = format.write?.(parseReviewOrThrow(review));
  if (result?.ok !== true) return { title, shown: '', comesTo: [], leaves: [] };
  const { bytes, lossReport } = result.value;
  const isText = bytes[0] !== 0x50 || bytes[1] !== 0x4b;
  return {
    title,
    shown: isText ? decodeText(bytes).text : '',
    comesTo: [],
    leaves: lossLines(lossReport),
  };
}

function countsOf(value: Contribution): string[] {
  return entityKinds
    .map((kind) => [kind, contributed(value, kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${count === 1 ? kind : collectionOfKind[kind]}`);
}

function lossLines(lossReport: LossReport): string[] {
  return lossReport.map(
    ({ kind, place, count }) => `${kind} ${place}${count === 1 ? '' : `, ${count} times`}`,
  );
}

function issueLines(issues: readonly InterchangeIssue[]): string[] {
  return issues.map(({ severity, code }) => `${severity} ${code}`);
}
