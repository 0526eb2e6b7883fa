import type { Issue } from '../result/issue';

/** Shared by every cmoc package, so that an error is recognised whichever copy made it. */
const marker = Symbol.for('cmoc.usage-error');

/** What a {@link UsageError} carries beside its code and message. */
export interface UsageErrorDetails {
  /** The values the message speaks of, for programs. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The faults of a value that was to be right already, as the `OrThrow` functions find them. */
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/**
 * The one error thrown across a package boundary: misuse of the interface by the calling program,
 * such as an unknown option or a node that is not in the graph. Problems in a user's data come back
 * as issues of a {@link Result} instead.
 *
 * Recognise it with {@link UsageError.isInstance}: two copies of this package may be loaded at
 * once, so `instanceof` is not reliable.
 *
 * @typeParam Code - the codes the throwing package uses; each is documented and never reused
 *
 * @example
 * ```ts
 * try {
 *   shortestPath(graph, 'a', 'z');
 * } catch (error) {
 *   if (UsageError.isInstance(error) && error.code === 'unknown-node') ask(error.message);
 *   else throw error;
 * }
 * ```
 */
export class UsageError<Code extends string = string> extends Error {
  override readonly name = 'UsageError';
  readonly code: Code;
  readonly params: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];

  constructor(code: Code, message: string, details: UsageErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.params = details.params ?? {};
    this.issues = details.issues ?? [];
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether a value is a `UsageError`, from this or any other copy of the package. */
  static isInstance(value: unknown): value is UsageError {
    return typeof value === 'object' && value !== null && marker in value;
  }
}
