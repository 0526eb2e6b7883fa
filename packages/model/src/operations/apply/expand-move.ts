import type { IssuePath } from '@cmoc/kernel';
import type { EntityKind } from '../../schema/entity-kind';
import type { Identity } from '../../schema/construct';
import type { FieldChange, WholeEntity } from '../operation/change';
import type {
  ChangeProtocol,
  DecideProposal,
  MeaningMove,
  RelabelConstruct,
  RetireConstruct,
  SourceMove,
  WithdrawMove,
} from '../operation/move';
import type { GivenChange } from './apply-change';
import { expandReopen, expandSynthesis, type ExpandedChange } from './expand-synthesis';
import { refuse, refuseUnknown, type StepContext } from './step-context';

/** What a move comes down to, in the review as it stands; undefined when it was refused. */
export function expandMove(
  context: StepContext,
  move: MeaningMove,
  path: IssuePath,
): readonly ExpandedChange[] | undefined {
  if ((context.authorship.reason ?? '').trim() === '') {
    refuse(context, 'missing-reason', ['reason'], {
      message: `The move “${move.kind}” changes meaning and needs a reason; expected why, in the words of the person who decides.`,
      params: { move: move.kind, step: [...path] },
    });
    return undefined;
  }
  if ('from' in move) return expandSynthesis(context, move, path);
  if (move.kind === 'reopen') return expandReopen(context, move, path);
  return expandDecision(context, move, path)?.map((change) => ({ change, path }));
}

type DecisionMove = Exclude<MeaningMove, { readonly mapping: string }>;

function expandDecision(
  context: StepContext,
  move: DecisionMove,
  path: IssuePath,
): GivenChange[] | undefined {
  const { by, at, reason } = context.authorship;
  switch (move.kind) {
    case 'relabel-construct':
      return relabel(context, move, path);
    case 'retire-construct':
      return retire(context, move, path);
    case 'exclude-source':
    case 'include-source':
      return includeSource(context, move, path);
    case 'accept-identity': {
      const { identity: id, left, right } = move;
      return [adding('identity', { id, left, right, by, at, reason })];
    }
    case 'accept-distinction': {
      const { distinction: id, left, right } = move;
      return [adding('distinction', { id, left, right, by, at, reason })];
    }
    case 'decide-proposal':
      return [adding('proposal-decision', decisionOf(context, move))];
    case 'withdraw':
      return withdraw(context, move, path);
    case 'change-protocol':
      return changeProtocol(context, move);
  }
}

function decisionOf(
  { authorship: { by, at, reason } }: StepContext,
  { proposalDecision: id, proposed: kind, proposal, members, decision, ...rest }: DecideProposal,
): WholeEntity {
  const { choice, resultedIn, madeBy } = rest;
  return {
    id,
    proposal,
    kind,
    members,
    decision,
    ...(choice === undefined ? {} : { choice }),
    ...(resultedIn === undefined ? {} : { resultedIn }),
    ...(madeBy === undefined ? {} : { madeBy }),
    ...{ by, at, reason },
  };
}

function adding(
  entityKind: EntityKind,
  entity: { readonly id: string; readonly [key: string]: unknown },
): GivenChange {
  return { kind: 'add', entityKind, entity };
}

function reasonMemo(
  context: StepContext,
  id: string,
  kind: EntityKind,
  about: string,
): GivenChange {
  const { by, at, reason } = context.authorship;
  return adding('memo', {
    id,
    about: [{ kind, id: about }],
    kind: 'decision',
    text: reason,
    by,
    at,
  });
}

function relabel(
  context: StepContext,
  move: RelabelConstruct,
  path: IssuePath,
): GivenChange[] | undefined {
  const construct = context.draft.get('construct', move.construct);
  if (construct === undefined) return missing(context, 'construct', move.construct, path);
  if (construct.label === move.label) return alreadySo(context, path);
  const kept = construct.aliases.filter((alias) => alias !== move.label);
  const aliases = kept.includes(construct.label) ? kept : [...kept, construct.label];
  const fields: FieldChange[] = [
    { field: 'label', before: construct.label, after: move.label },
    { field: 'aliases', before: construct.aliases, after: aliases },
  ];
  return [
    { kind: 'change', entityKind: 'construct', id: construct.id, fields },
    reasonMemo(context, move.memo, 'construct', construct.id),
  ];
}

function retire(
  context: StepContext,
  move: RetireConstruct,
  path: IssuePath,
): GivenChange[] | undefined {
  const construct = context.draft.get('construct', move.construct);
  if (construct === undefined) return missing(context, 'construct', move.construct, path);
  if (construct.lineage.at(-1)?.event === 'retired') return alreadySo(context, path);
  const stage = move.stage === undefined ? {} : { stage: move.stage };
  const event = { event: 'retired', from: [], ...stage, note: context.authorship.reason };
  const field = {
    field: 'lineage',
    before: construct.lineage,
    after: [...construct.lineage, event],
  };
  return [{ kind: 'change', entityKind: 'construct', id: construct.id, fields: [field] }];
}

function includeSource(
  context: StepContext,
  move: SourceMove,
  path: IssuePath,
): GivenChange[] | undefined {
  const source = context.draft.get('source', move.source);
  if (source === undefined) return missing(context, 'source', move.source, path);
  const included = move.kind === 'include-source';
  if (source.included === included) return alreadySo(context, path);
  const before = source.included === undefined ? {} : { before: source.included };
  const field = { field: 'included', ...before, after: included };
  return [
    { kind: 'change', entityKind: 'source', id: source.id, fields: [field] },
    reasonMemo(context, move.memo, 'source', source.id),
  ];
}

function withdraw(
  context: StepContext,
  move: WithdrawMove,
  path: IssuePath,
): GivenChange[] | undefined {
  const { entityKind, id } = move;
  const decision = context.draft.get(entityKind, id) as Pick<Identity, 'withdrawn'> | undefined;
  if (decision === undefined) return missing(context, entityKind, id, path);
  if (decision.withdrawn !== undefined) {
    refuse(context, 'already-withdrawn', [...path, 'id'], {
      message: `The ${entityKind} “${id}” was already taken back.`,
      params: { kind: entityKind, id },
    });
    return undefined;
  }
  const { by, at, reason } = context.authorship;
  const field = { field: 'withdrawn', after: { by, at, reason } };
  return [{ kind: 'change', entityKind, id, fields: [field] }];
}

function changeProtocol(context: StepContext, move: ChangeProtocol): GivenChange[] {
  const { by, at, reason } = context.authorship;
  const { protocolChange: id, change, protocol } = move;
  const logged = adding('protocol-change', { id, change, by, at, reason });
  if (protocol === undefined) return [logged];
  const before = context.draft.field('protocol');
  const field = { field: 'protocol', ...(before === undefined ? {} : { before }), after: protocol };
  return [logged, { kind: 'set-review', fields: [field] }];
}

function missing(
  context: StepContext,
  kind: EntityKind,
  id: string,
  path: IssuePath,
): GivenChange[] | undefined {
  refuseUnknown(context, kind, id, path);
  return undefined;
}

function alreadySo(context: StepContext, path: IssuePath): GivenChange[] | undefined {
  refuse(context, 'nothing-to-do', path, {
    message: 'The review already says what the operation would make it say.',
  });
  return undefined;
}
