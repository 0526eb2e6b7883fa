import { fingerprintOf } from '@cmoc/kernel';
import type { EntityKind, EntityRef, Review } from '@cmoc/model';

/** One thing to be written when a choice is taken. Author, moment and reason come from the reviewer. */
export type Draft =
  | {
      readonly write: 'add';
      readonly kind: EntityKind;
      /** The name by which other drafts of the same choice refer to it, as `@name`. */
      readonly name?: string;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | {
      readonly write: 'change';
      readonly kind: EntityKind;
      readonly id: string;
      /** New values of single fields. */
      readonly value: Readonly<Record<string, unknown>>;
    };

/** One way to answer a proposal. */
export interface Choice {
  readonly id: string;
  /** What taking it says, in plain words. */
  readonly label: string;
  readonly drafts: readonly Draft[];
  /** What the reviewer has to write besides the reason. */
  readonly asks?: readonly string[];
}

/**
 * Something the software suggests and a reviewer decides. It is plain data: the same review and
 * options give the same proposals, and nothing in a review changes by their being made.
 */
export interface Proposal<Kind extends string = string, Grounds = unknown> {
  /** A fingerprint of what is proposed; it stays the same while other parts of the review change. */
  readonly id: string;
  readonly kind: Kind;
  /** What is proposed, in one sentence. */
  readonly summary: string;
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

/** Makes the id of a proposal from what it proposes. */
export function proposalId(kind: string, parts: readonly string[]): string {
  return `${kind}:${fingerprintOf([kind, parts]).slice('sha256:'.length, 'sha256:'.length + 20)}`;
}

const rejected = /^Rejected proposal ([a-z-]+:[0-9a-f]{20})\./;

/** The rejection of a proposal that has no record of its own kind: a memo of a decision. */
export function rejectionByMemo(id: string, subjects: readonly EntityRef[]): Choice {
  const text = `Rejected proposal ${id}.`;
  return {
    id: 'reject',
    label: 'Reject, and do not propose it again',
    drafts: [{ write: 'add', kind: 'memo', value: { about: subjects, kind: 'decision', text } }],
  };
}

/** The ids of all proposals a review remembers as rejected. */
export function rejectedProposals(
  review: Pick<Review, 'memos' | 'proposalDecisions'>,
): ReadonlySet<string> {
  const ids = review.memos
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ text }) => rejected.exec(text)?.[1] ?? []);
  const decided = review.proposalDecisions
    .filter(({ decision, withdrawn }) => decision === 'rejected' && withdrawn === undefined)
    .map(({ proposal }) => proposal);
  return new Set([...ids, ...decided]);
}
