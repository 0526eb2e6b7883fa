import { defineRulePackage, type RulePackage } from '../rule-package/define-rule-package';
import { namespaceOf } from '../rule/rule-id';
import { engineRules } from './engine-rules';

const namespace = 'appraisal';

/** The rules of the engine itself as a package. It is part of every run. */
export const enginePackage: RulePackage = defineRulePackage({
  namespace,
  apiVersion: 1,
  checks: engineRules(),
});

/** Whether a rule is one of the engine's own. */
export function isEngineRule(id: string): boolean {
  return namespaceOf(id) === namespace;
}
