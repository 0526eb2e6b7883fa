import { defineRulePackage } from '@cmoc/appraisal';
import { presets } from './presets.generated';
import { checks, items, namespaces } from './rules.generated';

/**
 * The first-party rules: the craft of writing configurations, the support behind claims, and the
 * published instruments of realist research as versioned data.
 *
 * @example
 * ```ts
 * import { appraise } from '@cmoc/appraisal';
 * import rameses from '@cmoc/rules-rameses';
 *
 * const { results, items } = appraise(review, { packages: [rameses] });
 * ```
 */
const rameses = defineRulePackage({
  namespace: namespaces,
  apiVersion: 1,
  checks,
  items,
  presets,
});

export default rameses;
