import * as _cmoc_appraisal from '@cmoc/appraisal';

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
declare const rameses: _cmoc_appraisal.RulePackage;

export { rameses as default };
