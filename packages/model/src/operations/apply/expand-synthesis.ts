import type { IssuePath } from '@cmoc/kernel';
import { reviewIndex } from '../../review-index/review-index';
import type { Configuration } from '../../schema/configuration';
import type { Mapping, Move } from '../../schema/mapping';
import type { FieldChange } from '../operation/change';
import type { ConfigurationStatus, ReopenMove, SynthesisMove } from '../operation/move';
import type { GivenChange } from './apply-change';
import type { Draft } from './draft';
import { refuse, refuseUnknown, type StepContext } from './step-context';

/** A change a move comes down to, with the place in the operation it follows from. */
export interface ExpandedChange {
  readonly change: GivenChange;
  readonly path: IssuePath;
}

interface MoveRule {
  /** How many configurations it starts from, at least and at most. */
  readonly from: readonly [number, number];
  /** How many it leads to. */
  readonly to: readonly [number, number];
  readonly status: ConfigurationStatus;
  /** Set where a status a reviewer already gave outweighs that of the move. */
  readonly onlyFresh?: true;
}

const many = Infinity;

/** What each move takes and leads to, and where it leaves its originals. */
const rules: Readonly<Record<Move, MoveRule>> = {
  juxtapose: { from: [2, many], to: [0, many], status: 'under-comparison', onlyFresh: true },
  reconcile: { from: [2, many], to: [0, many], status: 'under-comparison', onlyFresh: true },
  adjudicate: { from: [2, many], to: [0, many], status: 'under-comparison', onlyFresh: true },
  situate: { from: [1, many], to: [0, many], status: 'under-comparison', onlyFresh: true },
  consolidate: { from: [2, many], to: [1, many], status: 'refined' },
  merge: { from: [2, many], to: [1, 1], status: 'refined' },
  subsume: { from: [1, many], to: [1, 1], status: 'refined' },
  split: { from: [1, 1], to: [2, many], status: 'refined' },
  refine: { from: [1, many], to: [1, many], status: 'refined' },
  refute: { from: [1, many], to: [0, many], status: 'refuted' },
  affirm: { from: [1, many], to: [0, many], status: 'affirmed' },
};

/** Moves that build one claim from several: what they make was told by no single source. */
const building: ReadonlySet<Move> = new Set<Move>(['merge', 'consolidate']);

/** What a move of synthesis comes down to: new configurations, a mapping, where the originals stand. */
export function expandSynthesis(
  context: StepContext,
  move: SynthesisMove,
  path: IssuePath,
): ExpandedChange[] | undefined {
  const create = move.create ?? [];
  const to = [...(move.to ?? []), ...create.map(({ id }) => id)];
  if (!countsFit(context, move, to, path) || !endsAreSound(context, move, to, path))
    return undefined;
  const { by, at, reason } = context.authorship;
  const mapping = { id: move.mapping, move: move.kind, from: move.from, to, by, at, reason };
  return [
    ...create.map((entity, position) => ({
      change: { kind: 'add' as const, entityKind: 'configuration' as const, entity },
      path: [...path, 'create', position],
    })),
    { change: { kind: 'add', entityKind: 'mapping', entity: mapping }, path },
    ...move.from.flatMap((id) => {
      const status = statusAfter(move, context.draft.get('configuration', id));
      return status === undefined ? [] : [{ change: setStatus(context.draft, id, status), path }];
    }),
  ];
}

function statusAfter(
  { kind, status }: SynthesisMove,
  original: Configuration | undefined,
): ConfigurationStatus | undefined {
  const rule = rules[kind];
  if (original === undefined) return undefined;
  if (status === undefined && rule.onlyFresh === true && original.status !== 'extracted')
    return undefined;
  const next = status ?? rule.status;
  return next === original.status ? undefined : next;
}

function setStatus(draft: Draft, id: string, status: ConfigurationStatus): GivenChange {
  const before = draft.get('configuration', id)?.status;
  const field: FieldChange = { field: 'status', before, after: status };
  return { kind: 'change', entityKind: 'configuration', id, fields: [field] };
}

function countsFit(
  context: StepContext,
  move: SynthesisMove,
  to: readonly string[],
  path: IssuePath,
): boolean {
  const rule = rules[move.kind];
  for (const [key, ids, [least, most]] of [
    ['from', move.from, rule.from],
    ['to', to, rule.to],
  ] as const) {
    if (ids.length >= least && ids.length <= most) continue;
    const expected =
      most === many
        ? `${String(least)} at least`
        : least === most
          ? String(least)
          : `${String(least)} to ${String(most)}`;
    return refuse(context, 'wrong-number-of-configurations', [...path, key], {
      message: `To ${move.kind} ${key} ${String(ids.length)} configurations was asked; expected ${expected}.`,
      params: { move: move.kind, key, found: ids.length, least, most: most === many ? null : most },
    });
  }
  return true;
}

function endsAreSound(
  context: StepContext,
  move: SynthesisMove,
  to: readonly string[],
  path: IssuePath,
): boolean {
  for (const [key, ids] of [
    ['from', move.from],
    ['to', to],
  ] as const) {
    for (const [position, id] of ids.entries()) {
      if (ids.indexOf(id) !== position) return givenTwice(context, id, [...path, key, position]);
    }
  }
  for (const [position, id] of move.from.entries()) {
    const at = [...path, 'from', position];
    if (context.draft.get('configuration', id) === undefined) {
      return refuseUnknown(context, 'configuration', id, at);
    }
    if (to.includes(id)) {
      return refuse(context, 'self-reference', at, {
        message: `“${id}” is both what the move starts from and what it leads to; expected another one.`,
        params: { id },
      });
    }
  }
  return destinationsExist(context, move, path);
}

function destinationsExist(context: StepContext, move: SynthesisMove, path: IssuePath): boolean {
  for (const [position, id] of (move.to ?? []).entries()) {
    if (context.draft.get('configuration', id) === undefined) {
      return refuseUnknown(context, 'configuration', id, [...path, 'to', position]);
    }
  }
  if (!building.has(move.kind)) return true;
  const told = (move.create ?? []).findIndex((entity) => entity['tier'] === 'extracted');
  if (told < 0) return true;
  return refuse(context, 'wrong-tier', [...path, 'create', told, 'tier'], {
    message: `What a ${move.kind} leads to was told by no single source; expected the tier consolidated or refined.`,
    params: { move: move.kind },
  });
}

function givenTwice(context: StepContext, id: string, path: IssuePath): false {
  return refuse(context, 'duplicate-id', path, {
    message: `“${id}” is given twice; expected each configuration once.`,
    params: { kind: 'configuration', id },
  });
}

/** What opening a move again comes down to. Nothing is removed, so that it works after any later work. */
export function expandReopen(
  context: StepContext,
  move: ReopenMove,
  path: IssuePath,
): ExpandedChange[] | undefined {
  const { draft, authorship } = context;
  const mapping = draft.get('mapping', move.mapping);
  if (mapping === undefined) {
    refuseUnknown(context, 'mapping', move.mapping, [...path, 'mapping']);
    return undefined;
  }
  if (mapping.withdrawn !== undefined) {
    refuse(context, 'already-withdrawn', [...path, 'mapping'], {
      message: `The mapping “${mapping.id}” was already taken back.`,
      params: { kind: 'mapping', id: mapping.id },
    });
    return undefined;
  }
  const { by, at, reason } = authorship;
  const withdrawn: FieldChange = { field: 'withdrawn', after: { by, at, reason } };
  const changes: GivenChange[] = [
    { kind: 'change', entityKind: 'mapping', id: mapping.id, fields: [withdrawn] },
  ];
  for (const [id, status] of reopenedStatuses(draft, mapping, move)) {
    if (draft.get('configuration', id)?.status !== status)
      changes.push(setStatus(draft, id, status));
  }
  return changes.map((change) => ({ change, path }));
}

function reopenedStatuses(
  draft: Draft,
  mapping: Mapping,
  move: ReopenMove,
): Map<string, ConfigurationStatus> {
  const statuses = new Map<string, ConfigurationStatus>();
  for (const id of mapping.from) {
    // A status somebody gave since is a judgement of its own and stays.
    if (draft.get('configuration', id)?.status === rules[mapping.move].status) {
      statuses.set(id, 'under-comparison');
    }
  }
  for (const id of mapping.to) if (restsOn(draft, id, mapping)) statuses.set(id, 'parked');
  for (const { configuration, status } of move.statuses ?? []) {
    if (mapping.from.some((id) => id === configuration)) statuses.set(configuration, status);
  }
  return statuses;
}

const making: ReadonlySet<Move> = new Set<Move>(['merge', 'consolidate', 'split', 'refine']);

/** Whether a configuration was built by a mapping and by no other that still stands. */
function restsOn(draft: Draft, id: string, mapping: Mapping): boolean {
  const configuration = draft.get('configuration', id);
  if (configuration === undefined || !making.has(mapping.move)) return false;
  if (configuration.tier === 'extracted' && mapping.move !== 'split') return false;
  return !reviewIndex(draft.base)
    .referrers({ kind: 'configuration', id })
    .some((referrer) => {
      if (referrer.kind !== 'mapping' || referrer.id === mapping.id) return false;
      const other = draft.get('mapping', referrer.id);
      return (
        other !== undefined &&
        other.withdrawn === undefined &&
        making.has(other.move) &&
        other.to.some((to) => to === id)
      );
    });
}
