/** The page of each rule, in Markdown, by rule id. */
declare const pages: Readonly<Record<string, string>>;

/**
 * The page of a rule of this package, in Markdown: what it finds or asks, why, what to do, worked
 * examples and where it comes from. Undefined for a rule this package lacks.
 *
 * It lives in an entry of its own, so that a program that shows no pages does not carry them.
 *
 * @example
 * ```ts
 * explain('craft/mechanism-not-activity');
 * ```
 */
declare function explain(ruleId: string): string | undefined;

export { explain, pages };
