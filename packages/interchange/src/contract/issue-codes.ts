/**
 * Every code an issue of this package can carry. A code is documented, tested and never reused for
 * something else; messages may improve, codes stay.
 */
export const interchangeIssueCodes = [
  // The file as a whole
  'file-too-large',
  'not-text',
  'not-this-format',
  'unknown-format',
  'nothing-to-read',
  'truncated',
  'too-many-records',
  'too-much-output',
  // Syntax
  'not-json',
  'not-xml',
  'forbidden-xml',
  'nested-too-deep',
  // Archives
  'not-an-archive',
  'unsafe-archive',
  'archive-too-large',
  'missing-part',
  // Content
  'unreadable-record',
  'unknown-column',
  'not-a-review',
  'positions-decided',
  // Duplicates
  'unknown-source',
  'families-differ',
  'nothing-to-do',
  // Writing
  'cannot-be-written',
] as const;

/** The code of an issue met while a foreign file is read or written. */
export type InterchangeIssueCode = (typeof interchangeIssueCodes)[number];
