import { useSyncExternalStore } from 'react';

const hour = 3_600_000;

/** The beginning of the present hour: near enough for what ends on a day, and the same at every look. */
export function useHour(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / hour) * hour);
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => {
    clearInterval(timer);
  };
}
