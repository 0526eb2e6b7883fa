import type { RunControl } from '@cmoc/graph';

/** Says how far a run has come, and stops it where it was asked to. */
export function reportProgress(control: RunControl, done: number, total: number | null): void {
  control.onProgress?.({ done, total });
  control.signal?.throwIfAborted();
}
