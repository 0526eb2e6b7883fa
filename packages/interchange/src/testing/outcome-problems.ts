import { formatVersion, parseReview } from '@cmoc/model';
import type { ReadResult } from '../contract/format';
import { interchangeIssueCodes } from '../contract/issue-codes';
import type { Contribution } from '../contribution/contribution';

/** Runs a check; what it throws is a problem itself. */
export function guarded(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** A result of any kind is in order; its codes are known and what it gives is sound. */
export function outcomeProblems(result: ReadResult): readonly string[] {
  const known = new Set<string>(interchangeIssueCodes);
  const codes = result.issues.filter(({ code }) => !known.has(code));
  if (codes.length > 0) return [`unknown code ${codes[0]?.code ?? ''}`];
  if (!result.ok) return result.issues.length === 0 ? ['failed without an issue'] : [];
  return soundness(result);
}

/** What a reading that succeeded gave is a sound review, its losses are counted, its origin is noted. */
export function soundness(result: ReadResult): readonly string[] {
  if (!result.ok) return result.issues.map(({ code, message }) => `${code}: ${message}`);
  const { value, lossReport, provenance } = result.value;
  const review = parseReview(asReview(value));
  const problems = review.ok
    ? []
    : review.issues.slice(0, 3).map(({ message, path }) => `${path.join('.')}: ${message}`);
  if (lossReport.some(({ count }) => count < 1)) problems.push('a loss without a count');
  if (!/^[0-9a-f]{64}$/.test(provenance.sha256)) problems.push('provenance without a digest');
  return problems;
}

/** A contribution as a review of its own. */
export function asReview(value: Contribution): unknown {
  return {
    format: 'cmoc-review',
    version: formatVersion,
    id: 'contribution',
    title: 'Contribution',
    ...value,
  };
}
