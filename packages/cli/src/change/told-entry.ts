import { changesOf, findEntity, tellEntry, type LedgerEntry, type Session } from '@cmoc/model';
import type { ThingChange, ToldEntry } from './output';

/** An entry of a ledger with its words and the name of who did it. */
export function toldEntry(entry: LedgerEntry, session: Session): ToldEntry {
  const { by, at, reason } = entry.operation;
  return {
    entry: entry.sequence,
    at,
    by,
    name: findEntity(session.review, 'person', by)?.name ?? by,
    did: tellEntry(entry, session),
    reason: reason ?? null,
  };
}

const changed = {
  add: 'added',
  change: 'changed',
  'set-review': 'changed',
  remove: 'removed',
} as const;

/** What an entry did, thing by thing and field by field. */
export function thingChanges(entry: LedgerEntry): ThingChange[] {
  return changesOf(entry).map((change) => ({
    kind: change.kind === 'set-review' ? 'review' : change.entityKind,
    id: idOf(change),
    change: changed[change.kind],
    fields: fieldsOf(change),
  }));
}

type Change = ReturnType<typeof changesOf>[number];

function idOf(change: Change): string {
  if (change.kind === 'set-review') return 'review';
  return change.kind === 'add' ? change.entity.id : change.id;
}

function fieldsOf(change: Change): ThingChange['fields'][number][] {
  if (change.kind === 'add') return said(change.entity, 'after');
  if (change.kind === 'remove') return said(change.before, 'before');
  return change.fields.map((field) => ({ ...field }));
}

/** What an entity says of itself; lists that hold nothing say nothing. */
function said(entity: object, when: 'before' | 'after') {
  return Object.entries(entity as Record<string, unknown>)
    .filter(([field, value]) => field !== 'id' && !(Array.isArray(value) && value.length === 0))
    .map(([field, value]) => ({ field, [when]: value }));
}
