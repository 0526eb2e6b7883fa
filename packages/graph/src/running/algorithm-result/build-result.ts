import type { AlgorithmResult, Diagnostics, GraphIssue } from './algorithm-result';

/** What is known of a run before its answer. @internal */
export interface RunHeader {
  readonly algorithm: string;
  readonly revision: number;
  readonly options: object;
  readonly fingerprint: string;
  readonly seed?: number;
}

/** Puts an answer and its provenance together. @internal */
export function buildResult<Value>(
  header: RunHeader,
  value: Value,
  diagnostics: Diagnostics = {},
  issues: readonly GraphIssue[] = [],
): AlgorithmResult<Value> {
  const { algorithm, revision, options, fingerprint, seed } = header;
  return {
    value,
    diagnostics,
    issues,
    provenance: {
      algorithm,
      revision,
      options: { ...options },
      ...(seed === undefined ? {} : { seed }),
      graphFingerprint: fingerprint,
    },
  };
}

/** The warning that a list was cut at a limit. @internal */
export function cutIssue(what: string, limit: number): GraphIssue {
  return {
    code: 'enumeration-cut',
    severity: 'warning',
    path: [],
    message: `There are more than ${limit} ${what}; the list was cut there.`,
    params: { what, limit },
  };
}

/** The warning that a search gave up before it had seen everything. @internal */
export function searchCutIssue(steps: number): GraphIssue {
  return {
    code: 'search-cut',
    severity: 'warning',
    path: [],
    message: `The search stopped after ${steps} steps; what it lists is right but may not be all.`,
    params: { steps },
  };
}
