import { isRulePackage, type RulePackage } from '@cmoc/appraisal';

/** The rule packages the command runs. They are fixed: a review file cannot name code to run. */
export async function loadRules(): Promise<readonly RulePackage[]> {
  const rameses: { readonly default?: unknown } = await import('@cmoc/rules-rameses');
  return [rameses.default].filter(isRulePackage);
}
