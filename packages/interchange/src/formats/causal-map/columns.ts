/** What a row of links says of one of its two ends, when it was written from a configuration. */
export const endColumns = [
  'slot',
  'role',
  'order',
  'direction',
  'text',
  'constructs',
  'construct_ids',
] as const;

/** The columns of the program itself. */
export const ownColumns = [
  'cause',
  'effect',
  'sentiment',
  'tags',
  'source_id',
  'selected_text',
] as const;

/** Columns that put configurations together again; the program keeps columns it does not know. */
export const cmocColumns = [
  'cmoc_id',
  'cmoc_title',
  'cmoc_tier',
  'cmoc_status',
  'cmoc_statement',
  'stance',
  'distance',
  'passage_status',
  'warrant',
] as const;

/** Every column of links that are written, in order. */
export const linkColumns: readonly string[] = [
  ...ownColumns,
  ...cmocColumns,
  ...endColumns.map((name) => `cause_${name}`),
  ...endColumns.map((name) => `effect_${name}`),
];
