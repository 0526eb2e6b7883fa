import { hashReview, readReviewFile, writeReviewFile, type ReviewFile } from '@cmoc/model';
import { fileOf, putInHand, type OpenReview, type Origin } from './session';

/** Each review is kept under a name of its own, so that none takes the place of another. */
const prefix = 'cmoc.workbench.review.';
const lastKey = 'cmoc.workbench.last-review';

/** What this tab wrote or read last, by key: anything else there is from another tab. */
const seen = new Map<string, string>();

/** What the browser kept: a review, nothing, or something that can no longer be read. */
export type KeptReview =
  | { readonly state: 'none' }
  | { readonly state: 'kept'; readonly open: OpenReview }
  | { readonly state: 'unreadable'; readonly text: string };

/** Keeps a review in the browser; says why when it cannot. */
export function keepReview(open: OpenReview): { kept: true } | { kept: false; why: string } {
  try {
    const { key, origin, work, labels } = open;
    rememberLast(key);
    if (work.length === 0 && origin.kind === 'example') {
      // An untouched example is not work: the next version of it should be shown.
      localStorage.removeItem(prefix + key);
      return { kept: true };
    }
    const text = JSON.stringify({ origin, labels, file: writeReviewFile(fileOf(open)) });
    localStorage.setItem(prefix + key, text);
    seen.set(key, text);
    return { kept: true };
  } catch (error) {
    return { kept: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** In this tab what it had last; in a new one what any had. */
function rememberLast(key: string): void {
  sessionStorage.setItem(lastKey, key);
  localStorage.setItem(lastKey, key);
}

/** The review that was in hand last. */
export function lastKeptReview(): KeptReview {
  try {
    const key = sessionStorage.getItem(lastKey) ?? localStorage.getItem(lastKey);
    return key === null ? { state: 'none' } : keptReview(key);
  } catch {
    return { state: 'none' };
  }
}

/**
 * Reads a kept review; it goes through the same checks as a file.
 *
 * @param which - `changed` for what another tab put there, and nothing where it is what this one did
 */
export function keptReview(key: string, which: 'any' | 'changed' = 'any'): KeptReview {
  const text = stored(key);
  if (text === null || (which === 'changed' && seen.get(key) === text)) return { state: 'none' };
  const open = read(key, text);
  if (open === undefined) return { state: 'unreadable', text };
  seen.set(key, text);
  return { state: 'kept', open };
}

function read(key: string, text: string): OpenReview | undefined {
  try {
    const value = JSON.parse(text) as { origin?: unknown; labels?: unknown; file?: unknown };
    if (typeof value.file !== 'string' || !isOrigin(value.origin)) return undefined;
    const file = readReviewFile(value.file);
    return file.ok ? putInHand(file.value, value.origin, key, labelsOf(value.labels)) : undefined;
  } catch {
    return undefined;
  }
}

function isOrigin(value: unknown): value is Origin {
  const origin = value as Partial<Record<'kind' | 'name', unknown>> | null | undefined;
  return origin?.kind === 'example' || (origin?.kind === 'file' && typeof origin.name === 'string');
}

function labelsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The other reviews kept in this browser, by title. */
export function otherKeptReviews(key: string): { key: string; title: string }[] {
  return keys()
    .filter((one) => one !== key)
    .flatMap((one) => {
      const kept = keptReview(one);
      return kept.state === 'kept' ? [{ key: one, title: kept.open.review.title }] : [];
    })
    .sort((left, right) => left.title.localeCompare(right.title, 'en'));
}

/** The name a review is kept under: one of its own, unless the same work is kept already. */
export function freeKey(file: ReviewFile): string {
  const base = `${file.review.id}.${(file.ledger?.base ?? hashReview(file.review)).slice(-12)}`;
  const text = writeReviewFile(file);
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}.${number}`;
    const kept = stored(key);
    if (kept === null) return key;
    const open = read(key, kept);
    if (open !== undefined && writeReviewFile(fileOf(open)) === text) return key;
  }
}

/** Says when another tab writes to a kept review. */
export function onKeptElsewhere(tell: (key: string) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(prefix) === true && newValue !== null) tell(key.slice(prefix.length));
  });
}

function keys(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}
