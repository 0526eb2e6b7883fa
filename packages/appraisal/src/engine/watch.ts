import type { Issue } from '@cmoc/kernel';
import type { ActiveCheck } from '../config/resolve-config';
import type { AppraisalIssueCode } from '../issue-codes';

/** What of a rule package runs, and can go on for ever. */
export type WatchedKind = 'package' | 'check' | 'fact' | 'item';

/** Something that was stopped from outside, and why. */
export interface Stopped {
  readonly kind: WatchedKind;
  readonly id: string;
  /** How long it had, when it ran past its time; else it brought its worker down. */
  readonly milliseconds?: number;
  /** What was seen when it brought its worker down. */
  readonly reason?: string;
}

/** Follows a run from outside, and leaves out of it what was stopped before. */
export interface Watch {
  readonly starts: (kind: WatchedKind, id: string) => void;
  readonly stopped: readonly Stopped[];
}

/** What keeps a check from running: it was stopped itself, or a fact it needs was. */
export function stopOf(watch: Watch | undefined, { check }: ActiveCheck): Stopped | undefined {
  return watch?.stopped.find(({ kind, id }) =>
    kind === 'fact'
      ? check.facts.some((fact) => fact.id === id)
      : kind === 'check' && id === check.id,
  );
}

/** Says that a rule was stopped, and by what. */
export function stoppedIssue(rule: string, stopped: Stopped): Issue<AppraisalIssueCode> {
  const { kind, id, milliseconds } = stopped;
  const what = kind === 'fact' ? `the fact ${id}, which it needs,` : 'it';
  const fact = kind === 'fact' ? { fact: id } : {};
  if (milliseconds !== undefined) {
    return {
      code: 'rule-over-budget',
      severity: 'warning',
      path: [],
      message: `The rule ${rule} was stopped: ${what} ran longer than ${milliseconds} ms.`,
      params: { rule, milliseconds, ...fact },
    };
  }
  const reason = stopped.reason ?? 'it ended without a word';
  return {
    code: 'rule-threw',
    severity: 'warning',
    path: [],
    message: `The rule ${rule} was stopped: ${what} brought down the worker it ran in. ${reason}`,
    params: { rule, reason, ...fact },
  };
}
