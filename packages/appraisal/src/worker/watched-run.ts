import { UsageError } from '@cmoc/kernel';
import type { Appraisal } from '../engine/appraisal';
import type { Stopped } from '../engine/watch';
import type { Heard } from './connection';

/** How one run in a worker came out. */
export type RunOutcome =
  | { readonly kind: 'result'; readonly appraisal: Appraisal }
  /** Something that a rule package runs never ended, or ended the worker. */
  | { readonly kind: 'stopped'; readonly stopped: Stopped };

/** How long a run waits. */
export interface Patience {
  readonly start: number;
  readonly each: number;
}

/** Follows one run: what runs now, how long it has been running, and how it came out. */
export class WatchedRun {
  readonly outcome: Promise<RunOutcome>;
  readonly #id: number;
  readonly #patience: Patience;
  #running: Pick<Stopped, 'kind' | 'id'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resolve: (outcome: RunOutcome) => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;

  constructor(id: number, patience: Patience) {
    this.#id = id;
    this.#patience = patience;
    this.outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#wait(patience.start);
  }

  hear(heard: Heard): void {
    if (heard.kind === 'ended') this.#gone({ reason: heard.reason }, heard.reason);
    else if (heard.id !== this.#id) return;
    else if (heard.kind === 'ready') this.#wait(this.#patience.each);
    else if (heard.kind === 'starts') {
      this.#running = { kind: heard.what, id: heard.name };
      this.#wait(this.#patience.each);
    } else if (heard.kind === 'result') {
      clearTimeout(this.#timer);
      this.#resolve(heard);
    } else this.fail(new UsageError(heard.code, heard.message));
  }

  fail(reason: unknown): void {
    clearTimeout(this.#timer);
    this.#reject(reason);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#gone({ milliseconds }, `It took longer than ${milliseconds} ms.`);
    }, milliseconds);
  }

  #gone(how: Pick<Stopped, 'milliseconds' | 'reason'>, reason: string): void {
    if (this.#running === undefined) {
      this.fail(new UsageError('worker-failed', `The worker failed. ${reason}`));
      return;
    }
    clearTimeout(this.#timer);
    this.#resolve({ kind: 'stopped', stopped: { ...this.#running, ...how } });
  }
}
