import { fail, type Issue, type Result, succeed } from '@cmoc/kernel';
import {
  find,
  type Operation,
  type EntityKind,
  type OperationStep,
  type Review,
} from '@cmoc/model';
import type { Choice, Draft, Proposal } from './proposal';

/** Who decides, when and why; and what else the choice asks for. */
export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What the reviewer wrote for each name in `asks`: `decision`, `inference.memo`. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Why a proposal could not be answered. */
export type AnswerIssueCode = 'missing-reason' | 'missing-answer' | 'unknown-choice';

type Step = Readonly<Record<string, unknown>> & { readonly kind: string };

/**
 * Turns a reviewer's answer to a proposal into one operation for the review: a choice taken, or the
 * rejection. Nothing is applied here. An answer without a reason is refused.
 *
 * New ids are made from the proposal's id, with a number behind them where they are taken.
 *
 * @param choice the id of one of the proposal's choices, or of its rejection
 */
export function answerProposal(
  review: Review,
  proposal: Proposal,
  choice: string,
  decision: Decision,
): Result<Operation & { readonly kind: 'batch' }, AnswerIssueCode> {
  const taken = [...proposal.choices, proposal.rejection].find(({ id }) => id === choice);
  if (taken === undefined) {
    const offered = [...proposal.choices, proposal.rejection].map(({ id }) => id);
    return fail([
      problem('unknown-choice', `There is no choice “${choice}”; expected ${offered.join(', ')}.`),
    ]);
  }
  const problems = problemsOf(taken, decision);
  if (problems.length > 0) return fail(problems);
  const names = nameEntities(review, proposal.id, taken.drafts);
  const { by, at, reason } = decision;
  // The drafts are data of every kind; applying the operation checks each of them against its schema.
  const operations = steps(review, taken, decision, names) as unknown as OperationStep[];
  return succeed({ kind: 'batch', by, at, reason, operations });
}

function problemsOf(
  { asks = [] }: Choice,
  { reason, answers = {} }: Decision,
): Issue<AnswerIssueCode>[] {
  const problems: Issue<AnswerIssueCode>[] = [];
  if (reason.trim() === '')
    problems.push(problem('missing-reason', 'The reason is empty; a decision needs one.'));
  for (const asked of asks) {
    if (!Object.hasOwn(answers, asked) || answers[asked]!.trim() === '') {
      problems.push(
        problem(
          'missing-answer',
          `“${asked}” is empty; this choice needs it in the reviewer’s words.`,
        ),
      );
    }
  }
  return problems;
}

function problem(code: AnswerIssueCode, message: string): Issue<AnswerIssueCode> {
  return { code, severity: 'error', path: [], message, params: {} };
}

/** An id for each draft that adds something, by position. */
function nameEntities(
  review: Review,
  proposal: string,
  drafts: readonly Draft[],
): readonly (string | undefined)[] {
  const stem = proposal.replace(':', '-');
  return drafts.map((draft, at) => {
    if (draft.write !== 'add') return undefined;
    const base = `${stem}-${draft.kind}${at === 0 ? '' : `-${at + 1}`}`;
    let id = base;
    for (let number = 2; isTaken(review, draft.kind, id); number += 1) id = `${base}.${number}`;
    return id;
  });
}

function isTaken(review: Review, kind: EntityKind, id: string): boolean {
  return find(review, kind, id) !== undefined;
}

function steps(
  review: Review,
  { drafts, asks = [] }: Choice,
  decision: Decision,
  ids: readonly (string | undefined)[],
): Step[] {
  const answered = Object.fromEntries(
    asks.map((asked) => [asked, decision.answers?.[asked] ?? '']),
  );
  const created = new Map<string, Readonly<Record<string, unknown>>>();
  return drafts.flatMap((draft, at): Step[] => {
    if (draft.write === 'change') return [changeStep(review, draft)];
    const id = ids[at]!;
    const value = withAnswers(draft.value, answered);
    if (draft.name !== undefined) {
      created.set(`@${draft.name}`, { id, by: decision.by, at: decision.at, ...value });
      return [];
    }
    return [addStep(draft.kind, { id, value }, decision, created)];
  });
}

function addStep(
  kind: EntityKind,
  { id, value }: { readonly id: string; readonly value: Readonly<Record<string, unknown>> },
  { by, at, reason }: Decision,
  created: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Step {
  if (kind === 'identity') return { kind: 'accept-identity', identity: id, ...value };
  if (kind === 'distinction') return { kind: 'accept-distinction', distinction: id, ...value };
  if (kind === 'mapping') {
    const { move, from, to } = value as { move: string; from: string[]; to: string[] };
    const create = to.flatMap((name) => created.get(name) ?? []);
    const there = to.filter((name) => !created.has(name));
    return { kind: move, mapping: id, from, to: there, create };
  }
  if (kind === 'memo') {
    const text = `${String(value['text'])} ${reason}`;
    return { kind: 'add', entityKind: kind, entity: { id, ...value, text, by, at } };
  }
  return { kind: 'add', entityKind: kind, entity: { id, ...value, by, at, reason } };
}

/** Adds to lists and replaces single values, saying what was there before. */
function changeStep(review: Review, draft: Extract<Draft, { write: 'change' }>): Step {
  const entity = find(review, draft.kind, draft.id) as
    Readonly<Record<string, unknown>> | undefined;
  const fields = Object.entries(draft.value).map(([field, after]) => {
    const before = entity?.[field];
    const joined =
      Array.isArray(before) && Array.isArray(after)
        ? [...new Set<unknown>([...(before as unknown[]), ...(after as unknown[])])]
        : after;
    return { field, ...(before === undefined ? {} : { before }), after: joined };
  });
  return { kind: 'change', entityKind: draft.kind, id: draft.id, fields };
}

/** Puts answers where their dotted names point: `inference.memo` into `inference`. */
function withAnswers(
  value: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const filled: Record<string, unknown> = { ...value };
  for (const [name, answer] of Object.entries(answers)) {
    const [outer = '', inner] = name.split('.');
    if (inner === undefined) filled[outer] = answer;
    else if (Object.hasOwn(filled, outer))
      filled[outer] = { ...(filled[outer] as object), [inner]: answer };
  }
  return filled;
}

const madeId = /^([a-z-]+)-([0-9a-f]{20})-[a-z-]+(?:-\d+)?(?:\.\d+)?$/;

/**
 * The id of the proposal that an entity was made from, read off the entity's id; `null` for an
 * entity that came from no proposal. So it can always be seen what a suggestion led to.
 *
 * @example
 * proposalBehind('same-0123456789abcdef0123-identity'); // 'same:0123456789abcdef0123'
 */
export function proposalBehind(id: string): string | null {
  const [, kind, hash] = madeId.exec(id) ?? [];
  return kind === undefined || hash === undefined ? null : `${kind}:${hash}`;
}
