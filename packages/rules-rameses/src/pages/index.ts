import { pages } from '../pages.generated';

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
export function explain(ruleId: string): string | undefined {
  return Object.hasOwn(pages, ruleId) ? pages[ruleId] : undefined;
}

export { pages };
