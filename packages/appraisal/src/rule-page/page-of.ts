import type { RulePackage } from '../rule-package/define-rule-package';
import { enginePackage } from '../settle/engine-package';
import type { RulePage } from './page-block';
import { rulePage } from './rule-page';

/**
 * The page of a rule, made from its metadata and from the cases and rates of its package.
 * Undefined for a rule that no package has.
 */
export function pageOf(ruleId: string, packages: readonly RulePackage[]): RulePage | undefined {
  for (const { checks, items, cases, rates } of [...packages, enginePackage]) {
    const rule = [...checks, ...items].find(({ id }) => id === ruleId);
    if (rule === undefined) continue;
    return rulePage(rule, { cases: ownOf(cases, ruleId), rates: ownOf(rates, ruleId) });
  }
  return undefined;
}

/** Packages that an earlier copy of this library made have no such table. */
function ownOf<Value>(
  table: Readonly<Record<string, Value>> | undefined,
  id: string,
): Value | undefined {
  return table !== undefined && Object.hasOwn(table, id) ? table[id] : undefined;
}
