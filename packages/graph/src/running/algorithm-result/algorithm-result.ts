/** The codes of everything an algorithm may have to say about its answer. Never reused. */
export type GraphIssueCode =
  | 'enumeration-cut'
  | 'search-cut'
  | 'not-proven-optimal'
  | 'self-loops-ignored'
  | 'parallel-edges-merged'
  | 'constraints-conflict'
  | 'uncoverable-elements'
  | 'unlabelled-edges-left-out'
  | 'unconstrained-space';

/** Something the reader of an answer should know: it was cut, is not proven, left something out. */
export interface GraphIssue {
  readonly code: GraphIssueCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where in the input, from the outermost part inwards; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** What was found and what was expected. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Everything needed to repeat a run and to see that its input has not changed since. */
export interface Provenance {
  /** The public name of the algorithm. */
  readonly algorithm: string;
  /** Grows when the same input may give another answer. */
  readonly revision: number;
  /** The options after defaults, as plain data. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Present where the algorithm draws random numbers. */
  readonly seed?: number;
  /** SHA-256 of the input as the algorithm sees it: structure and the attributes it read. */
  readonly graphFingerprint: string;
}

/** Counts and other plain facts about a run; the same for the same input. */
export type Diagnostics = Readonly<Record<string, number | string | boolean | null>>;

/**
 * What every algorithm of this package returns. It holds plain data and maps only, so it passes
 * `structuredClone` and a worker boundary unchanged, and it holds no time stamp: the same input
 * gives the same result, byte for byte.
 */
export interface AlgorithmResult<Value> {
  readonly value: Value;
  readonly diagnostics: Diagnostics;
  readonly issues: readonly GraphIssue[];
  readonly provenance: Provenance;
}
