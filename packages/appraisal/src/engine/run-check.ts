import { type Issue, UsageError } from '@cmoc/kernel';
import { collectionOfKind } from '@cmoc/model';
import type { FindingDraft } from '../check/define-check';
import type { Derived } from '../derived/define-derived';
import type { ActiveCheck } from '../config/resolve-config';
import type { AppraisalIssueCode } from '../issue-codes';
import { contextFor, factIn } from './check-context';
import { tableIn } from './entity-table';
import { part, type EntityTable, type RunMemory } from './run-memory';
import { stoppedIssue, stopOf } from './watch';

/** What a rule said about one subject. */
export type RawAnswer = 'passed' | 'inapplicable' | readonly FindingDraft[];

/** What a rule said about all its subjects, or how it broke. */
export type RawResult =
  | { readonly answers: EntityTable<RawAnswer>; readonly error?: never }
  | { readonly answers?: never; readonly error: Issue<AppraisalIssueCode> };

/** Stops a rule that runs past its time; the caller brings the clock. */
export interface Budget {
  readonly clock: () => number;
  readonly milliseconds: number;
}

/**
 * Runs one check over its subjects, or over those for which something has changed since the run
 * before. Whatever it does wrong stays inside: the result then names the error, and the other rules
 * go on.
 */
export function runCheck(memory: RunMemory, active: ActiveCheck, budget?: Budget): RawResult {
  const { check } = active;
  const stopped = stopOf(memory.watch, active);
  if (stopped !== undefined) return { error: stoppedIssue(check.id, stopped) };
  try {
    memory.watch?.starts('check', check.id);
    for (const fact of check.facts) factIn(memory, fact);
    if (check.facts.length > 0) memory.watch?.starts('check', check.id);
    return { answers: answersOf(memory, active, budget) };
  } catch (error) {
    return { error: issueOf(check.id, error, budget) };
  }
}

function answersOf(
  memory: RunMemory,
  { check, options }: ActiveCheck,
  budget?: Budget,
): EntityTable<RawAnswer> {
  const context = contextFor(memory, check, options);
  const start = budget?.clock() ?? 0;
  const inputs: readonly (string | Derived)[] = [...check.reads, ...check.facts];
  return tableIn<RawAnswer>(memory, {
    name: `check ${check.id}`,
    key: [check, JSON.stringify(options)],
    subjects: subjectsOf(memory, check.subject),
    inputsChanged: inputs.some((input) => memory.changedParts.has(input)),
    compute: (subject) => {
      const answer = checkedAnswer(check.run(subject as never, context as never));
      if (budget !== undefined && budget.clock() - start > budget.milliseconds) {
        throw new UsageError('rule-over-budget', 'Over budget.');
      }
      return answer;
    },
  });
}

/** The frozen subjects of a rule: the entities of a kind, or one object for the whole review. */
function subjectsOf(memory: RunMemory, kind: ActiveCheck['check']['subject']): readonly object[] {
  if (kind === 'review') return memory.whole;
  return part(memory, collectionOfKind[kind]) as readonly object[];
}

function checkedAnswer(answer: unknown): RawAnswer {
  if (answer === 'passed' || answer === 'inapplicable') return answer;
  const drafts: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  if (drafts.every(isDraft)) return drafts.length === 0 ? 'passed' : drafts;
  throw new UsageError(
    'rule-returned-nonsense',
    'It has to answer `passed`, `inapplicable`, or findings made with `finding`.',
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

function issueOf(rule: string, error: unknown, budget?: Budget): Issue<AppraisalIssueCode> {
  if (budget !== undefined && UsageError.isInstance(error) && error.code === 'rule-over-budget') {
    return stoppedIssue(rule, { kind: 'check', id: rule, milliseconds: budget.milliseconds });
  }
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
