import { fail, type Issue, type Result, succeed } from '@cmoc/kernel';
import type { Operation, OperationStep, WholeEntity } from '@cmoc/model';
import type { Asked, Choice, Proposal } from './proposal';

/** Who decides, when and why; and what else the choice asks for. */
export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What the reviewer wrote for each name in `asks`: `title`, `decision`. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Why a proposal could not be answered. */
export type AnswerIssueCode =
  'missing-reason' | 'missing-answer' | 'unknown-answer' | 'unknown-choice';

/**
 * Turns a reviewer's answer to a proposal into one operation for the review: a choice taken, or the
 * rejection. Nothing is applied here. An answer without a reason, or without the words a choice asks
 * for, is refused. An answer to a proposal that was answered since it was made does not apply: what
 * it would write is there.
 *
 * @param choice the id of one of the proposal's choices, or of its rejection
 */
export function answerProposal(
  proposal: Proposal,
  choice: string,
  decision: Decision,
): Result<Operation & { readonly kind: 'batch' }, AnswerIssueCode> {
  const offered = [...proposal.choices, proposal.rejection];
  const taken = offered.find(({ id }) => id === choice);
  if (taken === undefined) {
    const ids = offered.map(({ id }) => id).join(', ');
    return fail([problem('unknown-choice', `There is no choice “${choice}”; expected ${ids}.`)]);
  }
  const problems = problemsOf(taken, decision);
  if (problems.length > 0) return fail(problems);
  const { by, at, reason } = decision;
  const operations = wordedSteps(taken, decision).map((step) => signed(step, decision));
  return succeed({ kind: 'batch', by, at, reason, operations });
}

function problemsOf(
  { id, asks = [] }: Choice,
  { reason, answers = {} }: Decision,
): Issue<AnswerIssueCode>[] {
  const names = asks.map(({ name }) => name);
  const expected = names.length === 0 ? 'none' : names.join(', ');
  return [
    ...(reason.trim() === ''
      ? [problem('missing-reason', 'The reason is empty; a decision needs one.')]
      : []),
    ...asks
      .filter(({ name, optional }) => optional !== true && !isAnswered(name, answers))
      .map(({ name, question }) =>
        problem(
          'missing-answer',
          `“${name}” is empty; this choice needs it in the reviewer’s words: ${question}.`,
        ),
      ),
    ...Object.keys(answers)
      .filter((name) => !names.includes(name))
      .map((name) =>
        problem(
          'unknown-answer',
          `The choice “${id}” does not ask for “${name}”; expected ${expected}.`,
        ),
      ),
  ];
}

function isAnswered(name: string, answers: NonNullable<Decision['answers']>): boolean {
  return Object.hasOwn(answers, name) && answers[name]!.trim() !== '';
}

function problem(code: AnswerIssueCode, message: string): Issue<AnswerIssueCode> {
  return { code, severity: 'error', path: [], message, params: {} };
}

/** The steps with the reviewer's words in them; the last first, so that what is left out moves nothing. */
function wordedSteps(
  { steps, asks = [] }: Choice,
  { answers = {} }: Decision,
): readonly OperationStep[] {
  return asks.reduceRight<readonly OperationStep[]>((worded, { name, step, field }) => {
    const text = isAnswered(name, answers) ? answers[name]!.trim() : undefined;
    return worded.map((one, at) => (at === step ? withWords(one, field, text) : one));
  }, steps);
}

/** Puts words where a field points, or leaves the item of the list out that has none. */
function withWords<Value>(
  value: Value,
  [key = '', ...rest]: Asked['field'],
  words: string | undefined,
): Value {
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as unknown[])];
    if (words === undefined && rest.length === 1) items.splice(Number(key), 1);
    else items[Number(key)] = withWords(items[Number(key)], rest, words);
    return items as Value;
  }
  const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
  return { ...value, [key]: rest.length === 0 ? words : withWords(inner, rest, words) };
}

/** Who decided and when stands on what a step makes; a decision of its own has the reason too. */
function signed(step: OperationStep, { by, at, reason }: Decision): OperationStep {
  if (step.kind === 'add') return { ...step, entity: { ...step.entity, by, at, reason } };
  if (!('create' in step)) return step;
  const create = (step.create ?? []).map((entity): WholeEntity => ({ ...entity, by, at }));
  return { ...step, create };
}
