import { collectionOfKind, UsageError, type Issue } from '@cmoc/model';
import type { FindingDraft } from '../check/define-check';
import type { ActiveCheck } from '../config/resolve-config';
import type { AppraisalIssueCode } from '../issue-codes';
import { contextFor, factIn } from './check-context';
import { part, type RuleMemory, type RunMemory } from './run-memory';
import { stoppedIssue, stopOf } from './watch';

/** What a rule said about one subject. */
export type RawAnswer = 'passed' | 'inapplicable' | readonly FindingDraft[];

/** What a rule said about all its subjects, or how it broke. */
export interface RawResult {
  readonly answers: ReadonlyMap<object, RawAnswer>;
  readonly error?: Issue<AppraisalIssueCode>;
}

/** Stops a rule that runs past its time; the caller brings the clock. */
export interface Budget {
  readonly clock: () => number;
  readonly milliseconds: number;
}

/**
 * Runs one check over its subjects. Whatever it does wrong stays inside: the result then names the
 * error, and the other rules go on.
 */
export function runCheck(memory: RunMemory, active: ActiveCheck, budget?: Budget): RawResult {
  const { check } = active;
  const stopped = stopOf(memory.watch, active);
  if (stopped !== undefined) return { answers: new Map(), error: stoppedIssue(check.id, stopped) };
  try {
    memory.watch?.starts('check', check.id);
    const subjects = subjectsOf(memory, check.subject);
    const remembered = rememberedFor(memory, active);
    const context = contextFor(memory, check, active.options);
    if (check.facts.length > 0) memory.watch?.starts('check', check.id);
    const answers = new Map<object, RawAnswer>();
    const start = budget?.clock() ?? 0;
    for (const subject of subjects) {
      const known = remembered.answers.get(subject);
      answers.set(subject, known ?? checkedAnswer(check.run(subject as never, context as never)));
      if (budget !== undefined && budget.clock() - start > budget.milliseconds) {
        return {
          answers: new Map(),
          error: stoppedIssue(check.id, {
            kind: 'check',
            id: check.id,
            milliseconds: budget.milliseconds,
          }),
        };
      }
    }
    memory.answers.set(check.id, { ...remembered, answers });
    return { answers };
  } catch (error) {
    memory.answers.delete(check.id);
    return { answers: new Map(), error: issueOf(check.id, error) };
  }
}

/** The frozen subjects of a rule: the entities of a kind, or one object for the whole review. */
export function subjectsOf(
  memory: RunMemory,
  kind: ActiveCheck['check']['subject'],
): readonly object[] {
  if (kind === 'review') return [memory.whole];
  return part(memory, collectionOfKind[kind]) as readonly object[];
}

function rememberedFor(memory: RunMemory, { check, options }: ActiveCheck): RuleMemory {
  const inputs: unknown[] = check.reads.map((key) => part(memory, key));
  for (const fact of check.facts) inputs.push(factIn(memory, fact));
  const shape = JSON.stringify(options);
  const known = memory.answers.get(check.id);
  const holds =
    known?.check === check &&
    known.options === shape &&
    known.inputs.every((input, index) => input === inputs[index]);
  return {
    check,
    options: shape,
    inputs,
    answers: holds ? known.answers : new Map<object, RawAnswer>(),
  };
}

function checkedAnswer(answer: unknown): RawAnswer {
  if (answer === 'passed' || answer === 'inapplicable') return answer;
  const drafts: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  if (drafts.every(isDraft)) return drafts.length === 0 ? 'passed' : drafts;
  throw new UsageError(
    'It has to answer `passed`, `inapplicable`, or findings made with `finding`.',
    { code: 'rule-returned-nonsense' },
  );
}

function isDraft(value: unknown): value is FindingDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'message' in value &&
    typeof value.message === 'string' &&
    'params' in value &&
    'also' in value
  );
}

/** How engines name an attempt to write to a frozen object. */
const writeToFrozen =
  /read[- ]only|not extensible|cannot delete|cannot define|cannot add property|unconfigurable|non-configurable/i;

function issueOf(rule: string, error: unknown): Issue<AppraisalIssueCode> {
  const reason = error instanceof Error ? error.message : String(error);
  const code = codeOf(error, reason);
  const what =
    code === 'rule-mutated-input'
      ? `The rule ${rule} was stopped: it tried to change the review.`
      : `The rule ${rule} was stopped.`;
  return {
    code,
    severity: 'warning',
    path: [],
    message: `${what} ${reason}`,
    params: { rule, reason },
  };
}

function codeOf(error: unknown, reason: string): AppraisalIssueCode {
  if (UsageError.isInstance(error)) {
    return error.code === 'undeclared-read' ? 'undeclared-read' : 'rule-returned-nonsense';
  }
  return error instanceof TypeError && writeToFrozen.test(reason)
    ? 'rule-mutated-input'
    : 'rule-threw';
}
