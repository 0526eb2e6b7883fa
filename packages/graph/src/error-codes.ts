/** What kind of misuse a `UsageError` of this package reports. Documented and never reused. */
export type GraphErrorCode =
  | 'invalid-options'
  | 'invalid-input'
  | 'invalid-graph'
  | 'invalid-weight'
  | 'unknown-node'
  | 'unknown-vertex'
  | 'unknown-algorithm'
  | 'too-large'
  | 'worker-failed';
