/** What a check can come to, in the words of the W3C Evaluation and Report Language. */
export const checkOutcomes = ['passed', 'failed', 'cant-tell', 'inapplicable', 'errored'] as const;

/**
 * What a check came to. `passed` means that this check found nothing, never that a review is good;
 * `inapplicable` that there was nothing to look at; `errored` that the rule itself broke.
 */
export type Outcome = (typeof checkOutcomes)[number];
