import type { Issue } from './issue';

/** Shared by every cmoc package, so that an error is recognised whichever copy made it. */
const marker = Symbol.for('cmoc.usage-error');

/** What a {@link UsageError} carries beside its message. */
export interface UsageErrorOptions {
  readonly code: string;
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/**
 * The one error thrown across a package boundary: a programmer's misuse of the API.
 *
 * Recognise it with {@link UsageError.isInstance}, which works across copies of the package.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: string;
  readonly issues: readonly Issue[];

  constructor(message: string, options: UsageErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.issues = options.issues ?? [];
    Object.defineProperty(this, marker, { value: true });
  }

  static isInstance(error: unknown): error is UsageError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}
