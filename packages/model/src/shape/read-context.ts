import type { IssueList } from '../result/issue-list';

/** How deep lists and objects may be nested when nobody says otherwise. */
export const defaultMaxDepth = 100;

/** What travels along while a value is read. */
export interface ReadContext {
  readonly issues: IssueList;
  /** Where the value being read lies; a stack, copied into the issues that need it. */
  readonly path: (string | number)[];
  /** How deep lists and objects may be nested. */
  readonly maxDepth: number;
  /** How many keys the objects read so far had, counted to notice keys that were given twice. */
  keys: number;
}

/** Makes the context for reading one value. */
export function readContext(
  issues: IssueList,
  options: { readonly path?: readonly (string | number)[]; readonly maxDepth?: number } = {},
): ReadContext {
  return {
    issues,
    path: [...(options.path ?? [])],
    maxDepth: options.maxDepth ?? defaultMaxDepth,
    keys: 0,
  };
}
