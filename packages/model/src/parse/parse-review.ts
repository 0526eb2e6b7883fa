import { fail, formatPath, type Result, succeed, UsageError } from '@cmoc/kernel';
import { collectIntegrityIssues } from '../integrity/check-integrity';
import type { ModelIssueCode } from '../result/issue-codes';
import { IssueList } from '../result/issue-list';
import { reviewSchema, type Review } from '../schema/review';
import { compileShape } from '../shape/compile-shape';
import { readContext } from '../shape/read-context';
import { readShape } from '../shape/read-shape';
import { bringToCurrentFormat } from './check-format';
import { sortCollections, sortTexts } from './sort-collections';

const reviewShape = compileShape(reviewSchema);

/** How {@link parseReview} reads. */
export interface ParseOptions {
  /** How deep lists and objects may be nested; 100 when left out. */
  readonly maxDepth?: number;
}

/**
 * Turns a value, such as the result of `JSON.parse`, into a review, or says what is wrong with it.
 *
 * The value is not changed. The review is a copy with defaults filled in, collections sorted by id and
 * unknown keys kept. Problems are coded issues with the path in the value as it was given: errors of
 * shape first; when there are none, errors of integrity. Warnings travel with success. At most 1,000
 * errors and 1,000 warnings are named. Never throws; time is linear in the size of the value.
 *
 * @example
 * ```ts
 * const result = parseReview({ format: 'cmoc-review', version: '2.0', id: 'r', title: 'A review' });
 * if (result.ok) result.value.configurations; // []
 * ```
 */
export function parseReview(
  value: unknown,
  options: ParseOptions = {},
): Result<Review, ModelIssueCode> {
  const issues = new IssueList();
  const { review } = readReviewValue(value, issues, options);
  return review === undefined ? fail(issues.toArray()) : succeed(review, issues.toArray());
}

/**
 * As {@link parseReview}, for values that are known to be reviews.
 *
 * @throws UsageError with code `invalid-review` and the issues, when the value is none
 */
export function parseReviewOrThrow(value: unknown, options: ParseOptions = {}): Review {
  const result = parseReview(value, options);
  if (result.ok) return result.value;
  const [first] = result.issues;
  const more = result.issues.length > 1 ? ` (and ${String(result.issues.length - 1)} more)` : '';
  const told = first === undefined ? '' : `: ${formatPath(first.path)}: ${first.message}${more}`;
  throw new UsageError('invalid-review', `The value is not a valid review${told}`, {
    issues: result.issues,
  });
}

/** How a value is read, beside what callers of {@link parseReview} can say. */
export interface ReadValueOptions extends ParseOptions {
  /** Set when nobody else holds the value, so that it may be completed in place. */
  readonly owned?: boolean;
}

/** Reads and checks a value; also tells how many keys were met, see `readReview`. */
export function readReviewValue(
  value: unknown,
  issues: IssueList,
  options: ReadValueOptions = {},
): {
  readonly review: Review | undefined;
  readonly keys: number | undefined;
  readonly ledger?: unknown;
} {
  const context = readContext(issues, options);
  const whole = bringToCurrentFormat(value, issues);
  if (whole === undefined) return { review: undefined, keys: undefined };
  // The ledger travels in the file and is no part of the review.
  const { ledger, ...current } = whole;
  const review = readShape(reviewShape, current, context) as Review;
  // What was brought up from an older version has other keys than the text it was read from.
  const keys = whole === value ? context.keys : -1;
  const sorted = !issues.failed && collectIntegrityIssues(review, issues, context.referredTo);
  if (issues.failed) return { review: undefined, keys, ledger };
  if (!sorted) sortCollections(review);
  sortTexts(review.texts);
  return { review, keys, ledger };
}
