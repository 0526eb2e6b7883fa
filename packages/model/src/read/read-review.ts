import { fail, type Result, succeed } from '@cmoc/kernel';
import { readReviewValue } from '../parse/parse-review';
import type { ModelIssueCode } from '../result/issue-codes';
import { IssueList, issueLimit } from '../result/issue-list';
import type { Review } from '../schema/review';
import { defaultMaxDepth } from '../shape/read-context';
import { decodeUtf8 } from './decode-utf8';
import { findDuplicateKeys } from './duplicate-keys';
import { findJsonSyntaxError } from './json-syntax-error';
import { lineCounter } from './line-counter';
import { scanJson } from './scan-json';

/** What {@link readReview} accepts. */
export interface ReadLimits {
  /** The largest input, in bytes, or in UTF-16 units when the input is text; 100 million when left out. */
  readonly maxSize?: number;
  /** How deep lists and objects may be nested; 100 when left out. */
  readonly maxDepth?: number;
}

/** How {@link readReview} reads. */
export interface ReadOptions {
  readonly limits?: ReadLimits;
}

const defaultMaxSize = 100_000_000;

/**
 * Reads a review from the text or the bytes of a `.cmoc.json` file.
 *
 * Made for files of unknown origin: size, encoding and nesting are checked before the text is parsed,
 * keys given twice are named instead of silently lost, and keys that could change prototypes are
 * refused. Never throws. See {@link parseReview} for what is checked after that.
 *
 * @example
 * ```ts
 * const result = readReview('{ "format": "cmoc-review", ');
 * result.issues[0]?.message; // 'Line 1, column 28: found the end of the text; expected a key …'
 * ```
 */
export function readReview(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Result<Review, ModelIssueCode> {
  const read = readReviewWithLedger(input, options);
  return read.ok ? succeed(read.value.review, read.issues) : read;
}

/** As {@link readReview}, with the ledger of the file as it is written, not looked at yet. */
export function readReviewWithLedger(
  input: string | Uint8Array,
  options: ReadOptions = {},
): Result<{ readonly review: Review; readonly ledger: unknown }, ModelIssueCode> {
  const issues = new IssueList();
  const read = readInput(input, options.limits ?? {}, issues);
  return read?.review === undefined || issues.failed
    ? fail(issues.toArray())
    : succeed({ review: read.review, ledger: read.ledger }, issues.toArray());
}

function readInput(
  input: string | Uint8Array,
  limits: ReadLimits,
  issues: IssueList,
): ReturnType<typeof readReviewValue> | undefined {
  const maxSize = limits.maxSize ?? defaultMaxSize;
  const maxDepth = limits.maxDepth ?? defaultMaxDepth;
  if (input.length > maxSize) {
    refuseSize(input, maxSize, issues);
    return undefined;
  }
  const text = typeof input === 'string' ? withoutMark(input) : decode(input, issues);
  if (text === undefined) return undefined;
  const scan = scanJson(text, maxDepth);
  if (scan.tooDeepAt !== undefined) {
    refuseDepth(text, scan.tooDeepAt, maxDepth, issues);
    return undefined;
  }
  const parsed = parseJson(text, issues);
  if (parsed === undefined) return undefined;
  const read = readReviewValue(parsed.value, issues, { maxDepth, owned: true });
  const keys = (read.keys ?? 0) + countKeys(read.ledger);
  if (read.keys !== undefined && keys !== scan.keys) reportDuplicateKeys(text, issues);
  return read;
}

/** How many keys the ledger has, its own name included. Nesting was looked at before. */
function countKeys(ledger: unknown): number {
  if (ledger === undefined) return 0;
  let count = 1;
  const open: unknown[] = [ledger];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const inner: readonly unknown[] = Object.values(value);
    if (!Array.isArray(value)) count += inner.length;
    for (const one of inner) if (one !== null) open.push(one);
  }
  return count;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function decode(bytes: Uint8Array, issues: IssueList): string | undefined {
  const decoded = decodeUtf8(bytes);
  if (decoded.ok) return decoded.text;
  const { offset, guess } = decoded;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
  const found =
    guess === undefined
      ? `byte ${String(offset)} (${byte}) is no UTF-8; the file may be in Latin-1 or Windows-1252, or cut`
      : `it looks like ${guess}`;
  issues.error('not-utf8', [], `The file is not in UTF-8: ${found}; expected UTF-8.`, {
    offset,
    ...(guess === undefined ? {} : { guess }),
  });
  return undefined;
}

function parseJson(text: string, issues: IssueList): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const fault = findJsonSyntaxError(text);
    if (fault === undefined) {
      const reason = error instanceof Error ? error.message : String(error);
      issues.error('not-json', [], `The text could not be parsed: ${reason}`, {});
      return undefined;
    }
    const { line, column } = lineCounter(text)(fault.offset);
    issues.error(
      'not-json',
      [],
      `Line ${String(line)}, column ${String(column)}: found ${fault.found}; expected ${fault.expected}.`,
      { line, column, offset: fault.offset },
    );
    return undefined;
  }
}

function reportDuplicateKeys(text: string, issues: IssueList): void {
  const lineAt = lineCounter(text);
  for (const { key, offset, path } of findDuplicateKeys(text, issueLimit + 1)) {
    const { line, column } = lineAt(offset);
    issues.error(
      'duplicate-key',
      path,
      `Line ${String(line)}, column ${String(column)}: the key ${JSON.stringify(key.slice(0, 60))} is given twice; expected each key once.`,
      { key, line, column },
    );
  }
}

function refuseSize(input: string | Uint8Array, maxSize: number, issues: IssueList): void {
  const unit = typeof input === 'string' ? 'characters' : 'bytes';
  issues.error(
    'file-too-large',
    [],
    `Found ${String(input.length)} ${unit}; expected ${String(maxSize)} at most.`,
    { size: input.length, maxSize },
  );
}

function refuseDepth(text: string, offset: number, maxDepth: number, issues: IssueList): void {
  const { line, column } = lineCounter(text)(offset);
  issues.error(
    'nested-too-deep',
    [],
    `Line ${String(line)}, column ${String(column)}: lists and objects are nested more than ${String(maxDepth)} deep; expected less.`,
    { maxDepth, line, column },
  );
}
