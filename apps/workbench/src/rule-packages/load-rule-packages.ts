import {
  registryHost,
  resolveRulePackages,
  type ResolvedRulePackages,
  type RulePackage,
} from '@cmoc/appraisal';
import rameses from '@cmoc/rules-rameses';

/** The rule packages that come with the workbench: every run has them. */
const shipped = { '@cmoc/rules-rameses': rameses };

/** The packages that every run has, as a list. */
export const shippedPackages: readonly RulePackage[] = Object.values(shipped);

/** Loads the packages a review names: from those shipped, and from packs its user opened. */
export function loadRulePackages(
  names: readonly string[],
  packs: Readonly<Record<string, string>> = {},
): Promise<ResolvedRulePackages> {
  return resolveRulePackages(names, registryHost({ packages: shipped, packs }), { shipped });
}
