import type { IssueList } from '../result/issue-list';
import type { EntityKind } from '../schema/entity-kind';

/** How deep lists and objects may be nested when nobody says otherwise. */
export const defaultMaxDepth = 100;

/** What travels along while a value is read. */
export interface ReadContext {
  readonly issues: IssueList;
  /** Where the value being read lies; a stack, copied into the issues that need it. */
  readonly path: (string | number)[];
  /** How deep lists and objects may be nested. */
  readonly maxDepth: number;
  /**
   * Whether the value belongs to the reader, fresh from `JSON.parse`: then it is completed in place
   * instead of copied.
   */
  readonly owned: boolean;
  /** The ids that were referred to, by kind, in the order met; for a quick look at whether all exist. */
  readonly referredTo: Map<EntityKind, string[]>;
  /** How many keys the objects read so far had, counted to notice keys that were given twice. */
  keys: number;
}

/** How a value is read. */
export interface ReadContextOptions {
  /** Where the value stands in something larger; paths of issues start with it. */
  readonly path?: readonly (string | number)[];
  readonly maxDepth?: number | undefined;
  readonly owned?: boolean;
}

/** Makes the context for reading one value. */
export function readContext(issues: IssueList, options: ReadContextOptions = {}): ReadContext {
  return {
    issues,
    path: [...(options.path ?? [])],
    maxDepth: options.maxDepth ?? defaultMaxDepth,
    owned: options.owned ?? false,
    referredTo: new Map(),
    keys: 0,
  };
}

/** Notes that an entity was referred to. */
export function noteReference(kind: EntityKind, id: string, context: ReadContext): void {
  const ids = context.referredTo.get(kind);
  if (ids === undefined) context.referredTo.set(kind, [id]);
  else ids.push(id);
}
