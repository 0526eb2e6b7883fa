import { useSyncExternalStore } from 'react';
import { keepSuggestions, keptSuggestions } from '../review-session/storage';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the software suggests anything; while it is off, nothing is worked out. */
export function useSuggestions(): boolean {
  return useSyncExternalStore(subscribe, keptSuggestions);
}

/** Switches suggestions on or off, for this browser. */
export function switchSuggestions(on: boolean): void {
  keepSuggestions(on);
  for (const listener of [...listeners]) listener();
}
