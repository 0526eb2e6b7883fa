/**
 * Every code an issue or a {@link UsageError} of this package can carry. A code is never reused for
 * something else; messages may improve, codes stay.
 */
export const appraisalIssueCodes = [
  // Definitions
  'invalid-rule-id',
  'invalid-definition',
  'unknown-message',
  'missing-param',
  'duplicate-rule',
  'rule-outside-namespace',
  'unsupported-api-version',
  'reserved-namespace',
  'not-a-rule-package',
  'package-not-loaded',
  'package-not-trusted',
  // Configuration
  'invalid-config',
  'unknown-preset',
  'unknown-rule',
  'unknown-item',
  'invalid-options',
  'not-configurable',
  // Running
  'rule-threw',
  'rule-mutated-input',
  'rule-returned-nonsense',
  'rule-over-budget',
  'undeclared-read',
  'worker-failed',
  // Records in the review
  'judgement-of-unknown-item',
  'judgement-of-unknown-level',
  'record-of-unknown-rule',
  // Files of the user
  'invalid-baseline',
  'invalid-wording',
  'invalid-pack',
  // Ratings
  'invalid-ratings',
] as const;

/** The code of an issue met while rules are defined, configured or run. */
export type AppraisalIssueCode = (typeof appraisalIssueCodes)[number];
