import type { ReversibleChange } from '../operations/operation/invert-change';
import { forEachTarget } from '../review-index/targets';
import { changesOf } from './entry-changes';
import type { LedgerEntry } from './ledger';

/** What stands for a whole entity, where a field would be named. */
const whole = '*';

/** What an entry changed and what it relied on. */
interface Footprint {
  /** Fields changed, by entity; `*` where an entity came or went. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entities something pointed to before or after. */
  readonly used: ReadonlySet<string>;
}

/** The entities an entry touched, each as `kind/id`; the review itself is `review`. */
export function entitiesOf(entry: LedgerEntry): string[] {
  return [...new Set(changesOf(entry).map(keyOf))];
}

/**
 * Whether two entries are about the same thing: they change the same field, or one adds or removes
 * what the other changes or points to.
 */
export function meet(left: LedgerEntry, right: LedgerEntry): boolean {
  const one = footprintOf(left);
  const other = footprintOf(right);
  for (const [key, fields] of one.changed) {
    const others = other.changed.get(key);
    if (others !== undefined && overlap(fields, others)) return true;
  }
  return reliesOn(one, other) || reliesOn(other, one);
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.has(whole) || right.has(whole) || [...left].some((field) => right.has(field));
}

function reliesOn(one: Footprint, other: Footprint): boolean {
  return [...one.used].some((key) => other.changed.get(key)?.has(whole) === true);
}

function footprintOf(entry: LedgerEntry): Footprint {
  const changed = new Map<string, Set<string>>();
  const used = new Set<string>();
  for (const change of changesOf(entry)) {
    const key = keyOf(change);
    const fields = changed.get(key) ?? new Set();
    for (const field of fieldsOf(change)) fields.add(field);
    changed.set(key, fields);
    addUsed(change, used);
  }
  return { changed, used };
}

function keyOf(change: ReversibleChange): string {
  switch (change.kind) {
    case 'add':
      return `${change.entityKind}/${change.entity.id}`;
    case 'set-review':
      return 'review';
    default:
      return `${change.entityKind}/${change.id}`;
  }
}

function fieldsOf(change: ReversibleChange): string[] {
  return 'fields' in change ? change.fields.map(({ field }) => field) : [whole];
}

/** What is pointed to now, and what would be pointed to again if the change were taken back. */
function addUsed(change: ReversibleChange, used: Set<string>): void {
  if (change.kind === 'set-review') return;
  for (const entity of statesOf(change)) {
    forEachTarget(change.entityKind, entity as never, (kind, id) => used.add(`${kind}/${id}`));
  }
}

function statesOf(change: Exclude<ReversibleChange, { readonly kind: 'set-review' }>): object[] {
  if (change.kind === 'add') return [change.entity];
  if (change.kind === 'remove') return [change.before];
  return [
    Object.fromEntries(change.fields.map(({ field, before }) => [field, before])),
    Object.fromEntries(change.fields.map(({ field, after }) => [field, after])),
  ];
}
