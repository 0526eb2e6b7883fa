import { collectionOfKind, type EntityRef, type Judgement } from '@cmoc/model';
import { holds } from '../declarative/evaluate';
import { tableIn } from '../engine/entity-table';
import { keptOr } from '../engine/kept';
import { findIn, stateOf } from '../engine/look-up';
import { part, type RunMemory } from '../engine/run-memory';
import type { Item } from './define-item';
import { heldBeside, heldFor, heldInReview, queriesChanged, surroundingsOf } from './holdings';
import type { Held } from './item-result';
import { stateBeside, stateInReview } from './resting-on';

/** What lies beside the judgements on one item. */
export interface Surrounding {
  /** The subjects that wait to be judged. */
  readonly asked: readonly (EntityRef | undefined)[];
  readonly heldFor: (subject: EntityRef | undefined) => readonly Held[];
  /** The states of the review and of the subject that judgements rest on. */
  readonly stateFor: (subject: EntityRef | undefined) => readonly [string, string];
  /** Changes when any of it does. */
  readonly inputs: readonly unknown[];
}

/** What lies beside the judgements on an item, in one run. */
export function surroundingOf(
  memory: RunMemory,
  item: Item,
  judgements: readonly Judgement[],
): Surrounding {
  return isOnEntities(item) ? aroundEntities(memory, item, judgements) : aroundReview(memory, item);
}

type ItemOnEntities = Item & { readonly subject: EntityRef['kind'] };

function isOnEntities(item: Item): item is ItemOnEntities {
  return item.subject !== 'review';
}

function aroundReview(memory: RunMemory, item: Item): Surrounding {
  const held = heldInReview(memory, item);
  const shared = stateInReview(memory, item);
  return {
    asked: [undefined],
    heldFor: () => held,
    stateFor: () => [shared, ''],
    inputs: [held, shared],
  };
}

function aroundEntities(
  memory: RunMemory,
  item: ItemOnEntities,
  judgements: readonly Judgement[],
): Surrounding {
  const held = heldBeside(memory, item);
  const own = stateBeside(memory, item);
  const shared = stateInReview(memory, item);
  const asked = askedFor(memory, item);
  const placeOf = keptOr(
    memory,
    `places ${item.subject}`,
    [own.subjects],
    () => new Map((own.subjects as readonly { id: string }[]).map(({ id }, place) => [id, place])),
  );
  const at = (subject: EntityRef): number =>
    (subject.kind === item.subject ? placeOf.get(subject.id) : undefined) ?? -1;
  const others = otherSubjects(memory, item, { judgements, isOwn: (subject) => at(subject) >= 0 });
  return {
    asked,
    heldFor: (subject) =>
      subject === undefined ? [] : (others.get(keyOf(subject))?.held ?? held.heldAt(at(subject))),
    stateFor: (subject) => {
      const state =
        subject === undefined ? '' : (own.values[at(subject)] ?? others.get(keyOf(subject))?.state);
      return [shared, state ?? 'gone'];
    },
    inputs: [
      ...held.counts,
      own,
      shared,
      asked,
      ...[...others.values()].flatMap((each) => [
        each.state,
        ...each.held.map(({ count }) => count),
      ]),
    ],
  };
}

/** What people judged that the item does not ask for: a passage in place of its source, or what is gone. */
function otherSubjects(
  memory: RunMemory,
  item: Item,
  {
    judgements,
    isOwn,
  }: { readonly judgements: readonly Judgement[]; readonly isOwn: (subject: EntityRef) => boolean },
): ReadonlyMap<string, { readonly state: string; readonly held: readonly Held[] }> {
  const others = new Map<string, { state: string; held: readonly Held[] }>();
  for (const { subject } of judgements) {
    if (subject === undefined || isOwn(subject) || others.has(keyOf(subject))) continue;
    const entity = findIn(memory, subject.kind, subject.id);
    others.set(keyOf(subject), {
      state: entity === undefined ? 'gone' : stateOf(memory, entity),
      held: heldFor(memory, item, { subject: entity, kind: subject.kind }),
    });
  }
  return others;
}

function keyOf({ kind, id }: EntityRef): string {
  return `${kind}:${id}`;
}

/** The subjects that an item asks people to judge. */
function askedFor(memory: RunMemory, item: ItemOnEntities): readonly EntityRef[] {
  const { subject: kind, where } = item;
  const subjects = part(memory, collectionOfKind[kind]) as readonly { readonly id: string }[];
  const refs = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => ({ kind, id }));
  if (where === undefined) {
    return keptOr(memory, `asked ${kind}`, [subjects], () => refs(subjects));
  }
  const around = surroundingsOf(memory);
  const table = tableIn(memory, {
    name: `asked ${kind} ${JSON.stringify(where)}`,
    key: [],
    subjects,
    inputsChanged: queriesChanged(memory, [{ through: '', where }]),
    compute: (subject) => holds(where, { subject, subjectKind: kind }, around),
  });
  return keptOr(memory, `asked ${kind} ${JSON.stringify(where)}`, [table], () =>
    refs(subjects.filter((_, place) => table.values[place] === true)),
  );
}
