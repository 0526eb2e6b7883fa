import type { Issue } from '@cmoc/kernel';
import {
  mergeSessions,
  tellEntry,
  type LedgerEntry,
  type Operation,
  type ReviewFile,
} from '@cmoc/model';
import { useSyncExternalStore } from 'react';
import { reviewerIn } from './reviewer';
import { putInHand, withWork, workOf, type OpenReview, type Origin } from './session';
import { freeKey, keepReview, keptReview, onKeptElsewhere } from './kept-reviews';

/** What a reviewer is about to do, before it is done. */
export interface Step {
  readonly label: string;
  readonly operation: Operation;
}

/** What the page shows of the session: the work itself, and whether it is kept. */
export interface SessionState {
  readonly session: OpenReview;
  /** Why the work could not be kept in this browser; undefined when it is kept. */
  readonly notKept: string | undefined;
  /** What was done last, said once to those who do not see the page. */
  readonly said: string;
  /** The session that was in hand before another review was opened. */
  readonly previous: OpenReview | undefined;
  /** Kept work that could no longer be read, as text, so that it can be saved. */
  readonly unreadable: string | undefined;
  /** Why the last step could not be made; nothing was changed then. */
  readonly refused: readonly Issue[] | undefined;
}

let state: SessionState | undefined;
const listeners = new Set<() => void>();

function show(next: SessionState): void {
  state = next;
  for (const listener of [...listeners]) listener();
}

/** Shows a review and keeps it; what another tab did to it meanwhile is brought in first. */
function set(open: OpenReview, said: string): void {
  const { previous, unreadable } = state ?? { previous: undefined, unreadable: undefined };
  const { session, clash } = withOtherTab(open);
  const kept = clash === undefined ? keepReview(session) : { kept: false as const, why: clash };
  show({
    session,
    said,
    notKept: kept.kept ? undefined : kept.why,
    previous,
    unreadable,
    refused: undefined,
  });
}

/** What another tab keeps under the same name, taken over where the two do not disagree. */
function withOtherTab(open: OpenReview): { session: OpenReview; clash?: string } {
  const other = keptReview(open.key, 'changed');
  if (other.state !== 'kept') return { session: open };
  const merged = mergeSessions(open.work, other.open.work);
  if (!merged.ok || merged.value.conflicts.length > 0) {
    return { session: open, clash: 'another tab changed the same things in this review' };
  }
  const session = withWork(open, merged.value.session);
  return { session: { ...session, labels: { ...other.open.labels, ...open.labels } } };
}

/** Puts the first review in hand; work that could not be read stays in the browser until it is dealt with. */
export function startSession(session: OpenReview, unreadable?: string): void {
  state = {
    session,
    notKept: undefined,
    said: '',
    previous: undefined,
    unreadable,
    refused: undefined,
  };
  onKeptElsewhere((key) => {
    const { session: open } = currentState();
    if (key === open.key) set(open, 'Brought in what was done in another tab');
  });
}

/** Opens another review; the session in hand is held, so that the reviewer can go back to it. */
export function openReview(file: ReviewFile, origin: Origin): void {
  changeTo(putInHand(file, origin, freeKey(file)), 'Opened');
}

/** Goes back to the session that was in hand before. */
export function goBackToPrevious(): void {
  const { previous } = currentState();
  if (previous) changeTo(previous, 'Back in hand');
}

/** Takes a review in hand that is kept in this browser. */
export function openKept(key: string): void {
  const kept = keptReview(key);
  if (kept.state === 'kept') changeTo(kept.open, 'Back in hand');
}

function changeTo(session: OpenReview, said: string): void {
  const before = currentState().session;
  set(session, `${said}: ${session.review.title}`);
  show({ ...currentState(), previous: before });
}

/** Puts a notice aside. */
export function dismiss(notice: 'previous' | 'unreadable' | 'refused'): void {
  show({ ...currentState(), [notice]: undefined });
}

/** Makes a step of work. */
export function takeStep({ label, operation }: Step): void {
  const open = currentState().session;
  const done = workOf(open, operation).do(operation);
  if (done.ok) set(withWork(open, done.value, label), label);
  else refuse(done.issues);
}

/** Puts full texts beside the review in hand; they are no step of work, and in no operation. */
export function keepTexts(texts: readonly string[]): void {
  const { session, said } = currentState();
  const work = session.work.withTexts(texts);
  if (work !== session.work) set({ ...session, review: work.review, work }, said);
}

/** Takes back one's own last step. */
export function undoStep(): void {
  const open = currentState().session;
  const who = me(open);
  const entry = open.work.undoable(who.by);
  if (entry !== undefined) takeBack(entry, who);
}

/** Takes an entry back: one's own last step without a reason, all else with one. */
export function takeBack(
  entry: LedgerEntry,
  who: { by: string; at: string; reason?: string },
): void {
  const open = currentState().session;
  const done = workOf(open, who).undo(who, entry.sequence);
  const label = `Taken back: ${labelOf(entry, open)}`;
  if (done.ok) set(withWork(open, done.value, label), label);
  else refuse(done.issues);
}

/** Makes the step that was taken back last once more. */
export function redoStep(): void {
  const open = currentState().session;
  const who = me(open);
  const entry = open.work.redoable(who.by);
  if (entry === undefined) return;
  const done = open.work.redo(who);
  const label = `Done again: ${labelOf(entry, open)}`;
  if (done.ok) set(withWork(open, done.value, label), label);
  else refuse(done.issues);
}

/** Who is at work, as last named here, and now. */
export function me({ review }: OpenReview): { by: string; at: string } {
  return { by: reviewerIn(review), at: new Date().toISOString() };
}

/** What an entry did: in the words of the page where it was done here. */
export function labelOf(entry: LedgerEntry, { labels, work }: OpenReview): string {
  const label = labels[entry.operation.operationId];
  if (label !== undefined) return label;
  const told = tellEntry(entry, work);
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}

function refuse(issues: readonly Issue[]): void {
  show({ ...currentState(), said: '', refused: issues });
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
