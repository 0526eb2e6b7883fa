import { changesOf } from '../ledger/entry-changes';
import type { LedgerEntry } from '../ledger/ledger';
import type { ReversibleChange } from '../operations/operation/invert-change';
import type { StateOfConstruct } from '../operations/operation/move';
import type { OperationStep } from '../operations/operation/operation';
import type { EntityKind } from '../schema/entity-kind';
import type { Move } from '../schema/mapping';

const moved: Readonly<Record<Move, string>> = {
  juxtapose: 'juxtaposed',
  reconcile: 'reconciled',
  adjudicate: 'adjudicated',
  consolidate: 'consolidated',
  situate: 'situated',
  subsume: 'subsumed',
  merge: 'merged',
  split: 'split',
  refute: 'refuted',
  affirm: 'affirmed',
  refine: 'refined',
};

const unlike: Readonly<Partial<Record<EntityKind, readonly [string, string]>>> = {
  person: ['person', 'people'],
  fragment: ['passage', 'passages'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  mapping: ['move of synthesis', 'moves of synthesis'],
  confidence: ['confidence judgement', 'confidence judgements'],
  judgement: ['judged item', 'judged items'],
  'search-run': ['search', 'searches'],
};

/** How many are named by their ids before they are only counted. */
const mostNamed = 3;

/**
 * What an entry did, in a few plain words in the past: “merged IOC-09 and IOC-11 into R-1”, “added 46
 * sources”, “took back: added memo n1”. Moves come before the changes they consist of.
 *
 * @param session - finds the entry of an operation that was taken back, to tell it
 */
export function tellEntry(
  entry: LedgerEntry,
  session: { readonly find: (operationId: string) => LedgerEntry | undefined },
): string {
  const { operation } = entry;
  if (operation.undoes !== undefined) {
    const target = session.find(operation.undoes);
    if (target === undefined) return `took back ${operation.undoes}`;
    const again = session.find(target.operation.undoes ?? '');
    return again === undefined
      ? `took back: ${tellEntry(target, session)}`
      : `did again: ${tellEntry(again, session)}`;
  }
  if (operation.kind === 'adopt') return 'took the review as it was found, edited elsewhere';
  const steps = operation.kind === 'batch' ? operation.operations : [operation];
  const moves = steps.flatMap((step) => tellMove(step) ?? []);
  return moves.length > 0 ? moves.join('; ') : tellChanges(changesOf(entry));
}

function tellMove(step: OperationStep): string | undefined {
  if ('from' in step) {
    const to = [...(step.to ?? []), ...(step.create ?? []).map(({ id }) => id)];
    return `${moved[step.kind]} ${listed(step.from)}${to.length === 0 ? '' : ` into ${listed(to)}`}`;
  }
  switch (step.kind) {
    case 'reopen':
      return `opened the move ${step.mapping} again`;
    case 'relabel-construct':
      return `gave the construct ${step.construct} the name “${step.label}”`;
    case 'retire-construct':
      return `retired the construct ${step.construct}`;
    case 'exclude-source':
      return `took the source ${step.source} out of the review`;
    case 'include-source':
      return `took the source ${step.source} into the review`;
    default:
      return tellDecision(step);
  }
}

function tellDecision(step: OperationStep): string | undefined {
  switch (step.kind) {
    case 'accept-identity':
      return `judged ${stateOf(step.left)} the same as ${stateOf(step.right)}`;
    case 'accept-distinction':
      return `judged ${step.left} not the same as ${step.right}`;
    case 'decide-proposal':
      return `${step.decision} the proposal “${step.proposed}” for ${listed(step.members.map(({ id }) => id))}`;
    case 'withdraw':
      return `took back the ${one(step.entityKind)} ${step.id}`;
    case 'change-protocol':
      return 'changed the protocol';
    default:
      return undefined;
  }
}

function stateOf({ construct, direction }: StateOfConstruct): string {
  return direction === undefined ? construct : `${construct} (${direction})`;
}

const done = { add: 'added', change: 'changed', remove: 'removed' } as const;

function tellChanges(changes: readonly ReversibleChange[]): string {
  const groups = new Map<string, { readonly told: string; readonly ids: Set<string> }>();
  for (const change of changes) {
    if (change.kind === 'set-review') {
      const fields = change.fields.map(({ field }) => field);
      groups.set('review', { told: `set ${listed(fields)} of the review`, ids: new Set() });
      continue;
    }
    const key = `${change.kind} ${change.entityKind}`;
    const group = groups.get(key) ?? { told: key, ids: new Set<string>() };
    group.ids.add(change.kind === 'add' ? change.entity.id : change.id);
    groups.set(key, group);
  }
  const told = [...groups.values()].map(({ told: key, ids }) =>
    ids.size === 0 ? key : tellGroup(key, [...ids]),
  );
  return told.length === 0 ? 'changed nothing' : told.join(', ');
}

function tellGroup(key: string, ids: readonly string[]): string {
  const [kind, entityKind] = key.split(' ') as [keyof typeof done, EntityKind];
  const what = ids.length === 1 ? one(entityKind) : many(entityKind);
  return ids.length <= mostNamed
    ? `${done[kind]} ${what} ${listed(ids)}`
    : `${done[kind]} ${String(ids.length)} ${what}`;
}

function one(kind: EntityKind): string {
  return unlike[kind]?.[0] ?? kind.replace('-', kind === 'demi-regularity' ? '-' : ' ');
}

function many(kind: EntityKind): string {
  return (
    unlike[kind]?.[1] ??
    (one(kind).endsWith('y') ? `${one(kind).slice(0, -1)}ies` : `${one(kind)}s`)
  );
}

/** `A`, `A and B`, `A, B and C`. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
