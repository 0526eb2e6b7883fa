import { realigned, type ListDiff } from './list-diff';
import type { EntityTable, RunMemory } from './run-memory';
import type { Token } from './token';

/** What a table is made of. */
export interface TableSource<Value> {
  /** Tells this table from others of the run; rules that compute the same share one. */
  readonly name: string;
  /** What the values depend on beside the review; the same parts as before, or all is new. */
  readonly key: readonly unknown[];
  readonly subjects: readonly object[];
  /** Whether anything that the computation can look at changed since the run before. */
  readonly inputsChanged: boolean;
  readonly compute: (subject: object) => Value;
}

const sawNothing: readonly Token[] = Object.freeze([]);

/**
 * Computes a value for each subject, or takes it from the run before where neither the subject nor
 * anything the computation looked at has changed.
 */
export function tableIn<Value>(memory: RunMemory, source: TableSource<Value>): EntityTable<Value> {
  const now = memory.tables.get(source.name) as EntityTable<Value> | undefined;
  if (now !== undefined && sameMembers(now.key, source.key)) return now;
  const earlier = memory.earlierTables.get(source.name) as EntityTable<Value> | undefined;
  const table =
    earlier !== undefined && sameMembers(earlier.key, source.key)
      ? updated(memory, earlier, source)
      : computed(memory, source);
  memory.tables.set(source.name, table);
  return table;
}

function computed<Value>(memory: RunMemory, source: TableSource<Value>): EntityTable<Value> {
  const { key, subjects } = source;
  const values: Value[] = [];
  const looked: (readonly Token[])[] = [];
  for (const subject of subjects) {
    const one = computedOne(memory, source, subject);
    values.push(one.value);
    looked.push(one.looked);
  }
  return { key, subjects, values, looked };
}

function updated<Value>(
  memory: RunMemory,
  earlier: EntityTable<Value>,
  source: TableSource<Value>,
): EntityTable<Value> {
  const { key, subjects } = source;
  const diff = memory.diffs.get(subjects);
  if (diff === undefined && earlier.subjects !== subjects) return computed(memory, source);
  const stale = source.inputsChanged ? staleIn(memory, earlier) : none;
  if (diff === undefined && stale.size === 0) return earlier;
  const places = diff === undefined ? [...stale] : placesOf(diff, stale);
  const values =
    diff === undefined
      ? [...earlier.values]
      : realigned<Value | undefined>(earlier.values, diff, () => undefined);
  const looked =
    diff === undefined ? [...earlier.looked] : realigned(earlier.looked, diff, () => sawNothing);
  for (const place of places) {
    const one = computedOne(memory, source, subjects[place] as object);
    values[place] = one.value;
    looked[place] = one.looked;
  }
  return { key, subjects, values: values as Value[], looked };
}

const none: ReadonlySet<number> = new Set();

/** The places, in the earlier table, of computations that looked at something that has changed. */
function staleIn(memory: RunMemory, { looked }: EntityTable<unknown>): ReadonlySet<number> {
  const stale = new Set<number>();
  looked.forEach((tokens, place) => {
    if (tokens.some((token) => memory.changed.has(token))) stale.add(place);
  });
  return stale;
}

/** The places, in the next table, of new subjects and of those that are stale. */
function placesOf({ parts }: ListDiff, stale: ReadonlySet<number>): number[] {
  const places: number[] = [];
  let next = 0;
  for (const part of parts) {
    if ('put' in part) {
      places.push(next);
      next += 1;
      continue;
    }
    const [start, length] = part.keep;
    for (const place of stale) {
      if (place >= start && place < start + length) places.push(next + place - start);
    }
    next += length;
  }
  return places;
}

function computedOne<Value>(
  memory: RunMemory,
  { compute }: TableSource<Value>,
  subject: object,
): { readonly value: Value; readonly looked: readonly Token[] } {
  const outer = memory.looked;
  const looked: Token[] = [];
  memory.looked = looked;
  try {
    const value = compute(subject);
    return { value, looked: looked.length === 0 ? sawNothing : looked };
  } finally {
    memory.looked = outer;
  }
}

/** Whether two lists have the same members in the same places. */
export function sameMembers(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left === right) return true;
  return (
    left.length === right.length && left.every((member, place) => Object.is(member, right[place]))
  );
}
