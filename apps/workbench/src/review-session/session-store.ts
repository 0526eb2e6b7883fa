import { withTexts, type OperationIssue } from '@cmoc/model';
import { useSyncExternalStore } from 'react';
import { counted } from '../design/words';
import type { Session } from './session';
import { redo, take, undo, type Step, type Taken } from './step';
import { keepSession } from './storage';

/** What the page shows of the session: the work itself, and whether it is kept. */
export interface SessionState {
  readonly session: Session;
  /** Why the work could not be kept in this browser; undefined when it is kept. */
  readonly notKept: string | undefined;
  /** What was done last, said once to those who do not see the page. */
  readonly said: string;
  /** The session that was in hand before another review was opened. */
  readonly previous: Session | undefined;
  /** Kept work that could no longer be read, as text, so that it can be saved. */
  readonly unreadable: string | undefined;
  /** Why the last step could not be made; nothing was changed then. */
  readonly refused: readonly OperationIssue[] | undefined;
}

let state: SessionState | undefined;
const listeners = new Set<() => void>();

function show(next: SessionState): void {
  state = next;
  for (const listener of [...listeners]) listener();
}

function set(session: Session, said: string): void {
  const kept = keepSession(session);
  const { previous, unreadable } = state ?? { previous: undefined, unreadable: undefined };
  show({
    session,
    said,
    notKept: kept.kept ? undefined : kept.why,
    previous,
    unreadable,
    refused: undefined,
  });
}

/** Puts the first session in hand; work that could not be read stays in the browser until it is dealt with. */
export function startSession(session: Session, unreadable?: string): void {
  state = {
    session,
    notKept: undefined,
    said: '',
    previous: undefined,
    unreadable,
    refused: undefined,
  };
}

/** Opens another review; the session in hand is held, so that the reviewer can go back to it. */
export function openSession(session: Session): void {
  const before = currentState().session;
  set(session, `Opened: ${session.review.title}`);
  show({ ...currentState(), previous: before });
}

/** Goes back to the session that was in hand before. */
export function goBackToPrevious(): void {
  const { previous, session } = currentState();
  if (previous) openSessionOver(previous, session);
}

function openSessionOver(session: Session, before: Session): void {
  set(session, `Back in hand: ${session.review.title}`);
  show({ ...currentState(), previous: before });
}

/** Puts a notice aside. */
export function dismiss(notice: 'previous' | 'unreadable' | 'refused'): void {
  show({ ...currentState(), [notice]: undefined });
}

/** Makes a step of work. */
export function takeStep(step: Step): void {
  settle(take(currentState().session, step), step.label);
}

/** Puts full texts beside the review in hand; they are no step of work, and in no operation. */
export function keepTexts(texts: readonly string[]): void {
  const { session, said } = currentState();
  const review = withTexts(session.review, texts);
  if (review !== session.review) set({ ...session, review }, said);
}

/** Takes back the last step. */
export function undoStep(): void {
  const { session } = currentState();
  const change = session.past.at(-1);
  if (change) settle(undo(session), `Taken back: ${change.label}`);
}

/** Makes the step that was taken back last once more. */
export function redoStep(): void {
  const { session } = currentState();
  const change = session.future[0];
  if (change) settle(redo(session), `Done again: ${change.label}`);
}

/** Takes back or redoes steps until as many are made as asked. */
export function goToStep(count: number): void {
  let taken: Taken = { ok: true, session: currentState().session };
  while (taken.ok && taken.session.past.length > count) taken = undo(taken.session);
  while (taken.ok && taken.session.past.length < count && taken.session.future.length > 0) {
    taken = redo(taken.session);
  }
  settle(taken, `${counted(count, 'change')} in effect`);
}

function settle(taken: Taken, said: string): void {
  if (taken.ok) set(taken.session, said);
  else show({ ...currentState(), said: '', refused: taken.issues });
}

function currentState(): SessionState {
  if (state === undefined) throw new TypeError('No session was started.');
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session in hand, kept up to date. */
export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, currentState);
}
