import { fingerprintOf } from '@cmoc/kernel';
import {
  findEntity,
  type EntityKind,
  type EntityRef,
  type OperationStep,
  type Review,
} from '@cmoc/model';

/** Something a choice asks the reviewer to word besides the reason, and where the words go. */
export interface Asked {
  /** The name the answer goes by: `title`, `context`, `decision`. */
  readonly name: string;
  /** What is asked for, in plain words. */
  readonly question: string;
  /** Words to start from. An offer beside the field; it is never taken for the answer. */
  readonly draft?: string;
  /** Set where no answer is an answer: the part of the list that the words belong to is left out. */
  readonly optional?: true;
  /** The position of the step the words go into. */
  readonly step: number;
  /** The field of that step, key by key: `['create', 0, 'title']`. */
  readonly field: readonly (string | number)[];
}

/** One way to answer a proposal. */
export interface Choice {
  readonly id: string;
  /** What taking it says, in plain words. */
  readonly label: string;
  /**
   * What taking it writes, the decision on the proposal last. Author, moment and reason, and what the
   * choice asks for, come from the reviewer.
   */
  readonly steps: readonly OperationStep[];
  /** What the reviewer has to word besides the reason. */
  readonly asks?: readonly Asked[];
}

/**
 * Something the software suggests and a reviewer decides. It is plain data: the same review and
 * options give the same proposals, and nothing in a review changes by their being made.
 */
export interface Proposal<Kind extends string = string, Grounds = unknown> {
  /** Made of the kind and the members alone: it stays the same whatever else changes in the review. */
  readonly id: string;
  readonly kind: Kind;
  /** What is proposed, in one sentence. */
  readonly summary: string;
  /** The members: the configurations or constructs it is about. */
  readonly subjects: readonly EntityRef[];
  /** Everything the proposal rests on. */
  readonly grounds: Grounds;
  /** What speaks against it or may be lost, first things first. */
  readonly cautions: readonly string[];
  /** The ways to accept it. Each needs a reason. */
  readonly choices: readonly Choice[];
  /** What rejecting it writes, so that it is not proposed again. It needs a reason too. */
  readonly rejection: Choice;
}

/** Gives a free id to the next thing of a kind that a choice writes. */
export type NewId = (kind: EntityKind) => string;

/** A choice before its decision is added: what it writes, under ids that are free in the review. */
export interface Way extends Pick<Choice, 'id' | 'label' | 'asks'> {
  readonly steps: (newId: NewId) => readonly OperationStep[];
}

/** What a proposal is made of. */
export interface ProposalParts<Kind extends string, Grounds> extends Omit<
  Proposal<Kind, Grounds>,
  'choices' | 'rejection'
> {
  /** The function that proposes it. */
  readonly library: string;
  readonly accept: readonly Way[];
  /** Left out where the decision itself is all there is to write. */
  readonly reject?: Way;
}

/** Makes the id of a proposal from its kind and its members, in an order that is always the same. */
export function proposalId(kind: string, members: readonly string[]): string {
  return `${kind}:${fingerprintOf([kind, members]).slice('sha256:'.length, 'sha256:'.length + 20)}`;
}

const plainRejection: Way = {
  id: 'reject',
  label: 'Reject, and do not propose it again',
  steps: () => [],
};

/** Makes a proposal for a review: every choice ends with the decision that records it. */
export function makeProposal<Kind extends string, Grounds>(
  review: Review,
  { library, accept, reject = plainRejection, ...proposal }: ProposalParts<Kind, Grounds>,
): Proposal<Kind, Grounds> {
  const choice = ({ steps, ...way }: Way, decision: 'accepted' | 'rejected'): Choice => {
    const newId = freeIds(review, proposal.id);
    const written = steps(newId);
    const decided: OperationStep = {
      kind: 'decide-proposal',
      proposalDecision: newId('proposal-decision'),
      proposal: proposal.id,
      proposed: proposal.kind,
      decision,
      members: proposal.subjects,
      choice: way.id,
      resultedIn: written.flatMap(writtenBy),
      madeBy: { library },
    };
    return { ...way, steps: [...written, decided] };
  };
  return {
    ...proposal,
    choices: accept.map((way) => choice(way, 'accepted')),
    rejection: choice(reject, 'rejected'),
  };
}

/** Ids made of the proposal's own, with a number behind them where they are taken. */
function freeIds(review: Review, proposal: string): NewId {
  const [kind = '', hash = ''] = proposal.split(':');
  const stem = `${kind}-${hash.slice(0, 8)}`;
  const given = new Set<string>();
  return (entity) => {
    const taken = (id: string) =>
      given.has(`${entity} ${id}`) || findEntity(review, entity, id) !== undefined;
    let id = stem;
    for (let number = 2; taken(id); number += 1) id = `${stem}-${number}`;
    given.add(`${entity} ${id}`);
    return id;
  };
}

/** What a step adds to the review. */
function writtenBy(step: OperationStep): EntityRef[] {
  switch (step.kind) {
    case 'add':
      return [{ kind: step.entityKind, id: step.entity.id }];
    case 'accept-identity':
      return [{ kind: 'identity', id: step.identity }];
    case 'accept-distinction':
      return [{ kind: 'distinction', id: step.distinction }];
    case 'juxtapose':
    case 'reconcile':
    case 'consolidate':
      return [
        { kind: 'mapping', id: step.mapping },
        ...(step.create ?? []).map(({ id }) => ({ kind: 'configuration' as const, id })),
      ];
    default:
      return [];
  }
}
