/** How much an issue matters: an `error` makes a value unusable, a `warning` travels with it. */
export type IssueSeverity = 'error' | 'warning';

/** Where in the data an issue lies: keys and positions from the root. */
export type IssuePath = readonly (string | number)[];

/**
 * One problem in a user's data: what was found, where, and what was expected.
 *
 * @typeParam Code - the literal union of codes the reporting package can use
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: IssueSeverity;
  readonly path: IssuePath;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** The values the message speaks of, for programs. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Writes a path as people read it: `configurations[2].slots[0].text`.
 *
 * @example
 * ```ts
 * formatPath(['configurations', 2, 'slots']); // 'configurations[2].slots'
 * ```
 */
export function formatPath(path: IssuePath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text === '' ? '(root)' : text;
}
