/** What kind of misuse a {@link UsageError} reports. Codes are documented and never reused. */
export type UsageErrorCode =
  | 'invalid-options'
  | 'invalid-input'
  | 'invalid-graph'
  | 'invalid-weight'
  | 'unknown-node'
  | 'unknown-vertex'
  | 'unknown-algorithm'
  | 'too-large'
  | 'worker-failed';

const marker = Symbol.for('cmoc.usage-error');

/**
 * Misuse of the interface by the calling program: an unknown option, a node that is not in the
 * graph, a weight that is not a number. Problems in data come back as issues instead.
 *
 * Recognise it with {@link UsageError.isInstance}: two copies of this package may be loaded at
 * once, so `instanceof` is not reliable.
 *
 * @example
 * try {
 *   shortestPath(graph, 'a', 'z');
 * } catch (error) {
 *   if (UsageError.isInstance(error) && error.code === 'unknown-node') ask(error.message);
 *   else throw error;
 * }
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly [marker] = true;

  constructor(
    readonly code: UsageErrorCode,
    message: string,
    readonly params: Readonly<Record<string, string | number | boolean>> = {},
  ) {
    super(message);
  }

  /** Whether a value is a `UsageError`, from this or any other copy of the package. */
  static isInstance(value: unknown): value is UsageError {
    return typeof value === 'object' && value !== null && marker in value;
  }
}
