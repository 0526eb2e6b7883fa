import type { RulePackage } from '../rule-package/define-rule-package';
import { enginePackage } from '../settle/engine-package';
import { renderPage } from './render-page';

/**
 * The page of a rule, in Markdown: the one its package ships, or one written from its metadata.
 * Undefined for a rule that no package has.
 */
export function explain(ruleId: string, packages: readonly RulePackage[]): string | undefined {
  for (const each of [...packages, enginePackage]) {
    if (Object.hasOwn(each.pages, ruleId)) return each.pages[ruleId];
    const rule = [...each.checks, ...each.items].find(({ id }) => id === ruleId);
    if (rule !== undefined) return renderPage(rule);
  }
  return undefined;
}
