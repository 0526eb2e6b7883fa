import type { Issue, IssuePath } from '@cmoc/kernel';
import type { ModelIssueCode } from './issue-codes';

/** An issue of this package. */
export type ModelIssue = Issue<ModelIssueCode>;

/** How many errors, and how many warnings, are named before the rest is only counted. */
export const issueLimit = 1000;

/**
 * Collects issues up to a limit per severity, so that a file with a million faults costs no more
 * than one with a thousand, and warnings never crowd out errors.
 */
export class IssueList {
  readonly #errors: ModelIssue[] = [];
  readonly #warnings: ModelIssue[] = [];
  readonly #limit: number;
  #errorsOver = false;
  #warningsOver = false;

  constructor(limit = issueLimit) {
    this.#limit = limit;
  }

  /** Whether an error was added. */
  get failed(): boolean {
    return this.#errors.length > 0;
  }

  /** Whether further errors would go unnamed, so that looking for them is in vain. */
  get full(): boolean {
    return this.#errorsOver;
  }

  /** Whether a warning would still be named; looking for spelling suggestions can stop when not. */
  get takesWarnings(): boolean {
    return this.#warnings.length < this.#limit;
  }

  error(
    code: ModelIssueCode,
    path: IssuePath,
    message: string,
    params: Issue['params'] = {},
  ): void {
    if (this.#errors.length >= this.#limit) this.#errorsOver = true;
    else this.#errors.push({ code, severity: 'error', path: [...path], message, params });
  }

  warn(code: ModelIssueCode, path: IssuePath, message: string, params: Issue['params'] = {}): void {
    if (this.#warnings.length >= this.#limit) this.#warningsOver = true;
    else this.#warnings.push({ code, severity: 'warning', path: [...path], message, params });
  }

  /** The issues: errors first, then warnings, each in the order found. */
  toArray(): readonly ModelIssue[] {
    const issues = [...this.#errors];
    if (this.#errorsOver) issues.push(this.#overflow('error'));
    issues.push(...this.#warnings);
    if (this.#warningsOver) issues.push(this.#overflow('warning'));
    return issues;
  }

  #overflow(severity: 'error' | 'warning'): ModelIssue {
    return {
      code: 'too-many-issues',
      severity,
      path: [],
      message: `There are more than ${String(this.#limit)} ${severity}s; the rest is not named.`,
      params: { limit: this.#limit },
    };
  }
}
