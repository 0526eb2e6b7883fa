/**
 * Every code an issue of this package can carry. A code is documented, tested and never reused for
 * something else; messages may improve, codes stay.
 */
export const modelIssueCodes = [
  // Reading bytes and text
  'file-too-large',
  'not-utf8',
  'not-json',
  'nested-too-deep',
  'duplicate-key',
  'unsafe-key',
  // The shape of a review
  'not-a-review',
  'newer-format',
  'newer-minor-format',
  'older-format',
  'unsupported-format',
  'invalid-type',
  'invalid-value',
  'missing-key',
  'unknown-key',
  'too-many-issues',
  // Integrity across entities
  'duplicate-id',
  'dangling-reference',
  'cyclic-hierarchy',
  'cyclic-lineage',
  'cyclic-versions',
  'cyclic-embedding',
  'missing-warrant',
  'missing-reason',
  'self-reference',
  'one-sided-direction',
  'slot-outside-scheme',
  'unknown-placeholder',
  'flow-does-not-add-up',
  'text-altered',
  'text-without-source',
] as const;

/** The code of an issue found in a review. */
export type ModelIssueCode = (typeof modelIssueCodes)[number];
