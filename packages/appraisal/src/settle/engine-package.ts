import { defineRulePackage, type RulePackage } from '../rule-package/define-rule-package';
import { namespaceOf } from '../rule/rule-id';
import { engineRules } from './engine-rules';

/** The namespace of the engine’s own rules, which no other package can have. */
export const engineNamespace = 'appraisal';

/** The rules of the engine itself as a package. It is part of every run. */
export const enginePackage: RulePackage = defineRulePackage({
  namespace: engineNamespace,
  apiVersion: 1,
  checks: engineRules(),
});

/** Whether a rule is one of the engine's own. */
export function isEngineRule(id: string): boolean {
  return namespaceOf(id) === engineNamespace;
}
