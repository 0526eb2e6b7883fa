import * as _cmoc_appraisal from '@cmoc/appraisal';

/**
 * The first-party rules with everything their pages show: worked examples, and how checks did on
 * planted defects. It lives in an entry of its own, so that a program that shows no pages does not
 * carry them.
 *
 * @example
 * ```ts
 * import { pageOf } from '@cmoc/appraisal';
 * import { ramesesWithPages } from '@cmoc/rules-rameses/pages';
 *
 * const page = pageOf('craft/mechanism-not-activity', [ramesesWithPages]);
 * console.log(page?.blocks.map(({ type }) => type));
 * ```
 */
declare const ramesesWithPages: _cmoc_appraisal.RulePackage;

export { ramesesWithPages };
