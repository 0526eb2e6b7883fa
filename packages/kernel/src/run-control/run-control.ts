import { UsageError } from '../usage-error/usage-error';

/** How far a long run has come. */
export interface Progress {
  /** Units of work done; what a unit is stands with the function. */
  readonly done: number;
  /** Units expected, or `null` where nobody can know. */
  readonly total: number | null;
}

/**
 * Watching and stopping a long run, among the options of a function. Functions run to the end on the calling thread, so a signal
 * can be aborted by `onProgress` itself; from outside, run in a worker.
 */
export interface RunControl {
  /** When aborted, the run throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The run control among the options of a function, apart from its settings.
 *
 * @throws UsageError `invalid-options` where `signal` is no AbortSignal or `onProgress` no function
 */
export function runControlOf(options: RunControl = {}): RunControl {
  const { signal, onProgress } = options;
  if (signal !== undefined && typeof signal.throwIfAborted !== 'function') {
    throw new UsageError('invalid-options', '`signal` is not an AbortSignal.');
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new UsageError('invalid-options', '`onProgress` is not a function.');
  }
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

const reportEvery = 4096;

/** Counts work, and every few thousand units reports it and looks at the signal. */
export class Ticker {
  private done = 0;
  private next = reportEvery;

  constructor(
    private readonly control: RunControl,
    private readonly total: number | null = null,
  ) {
    control.signal?.throwIfAborted();
  }

  tick(units = 1): void {
    this.done += units;
    if (this.done < this.next) return;
    this.next = this.done + reportEvery;
    this.report();
  }

  /** Reports at once: for the rounds of an algorithm whose single rounds are long. */
  report(): void {
    this.control.onProgress?.({ done: this.done, total: this.total });
    this.control.signal?.throwIfAborted();
  }
}

/** Says how far a run has come, and stops it where it was asked to. */
export function reportProgress(control: RunControl, done: number, total: number | null): void {
  control.onProgress?.({ done, total });
  control.signal?.throwIfAborted();
}
