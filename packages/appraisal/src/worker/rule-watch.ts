import type { Stopped } from '../engine/watch';
import type { RunNews } from './messages';

/** How long a run waits, in milliseconds. */
export interface Patience {
  /** For the worker to begin. */
  readonly start: number;
  /** For one rule, fact or package. */
  readonly each: number;
}

/** Follows one run: what runs now, and whether it has been running for too long. */
export class RuleWatch {
  readonly #patience: Patience;
  readonly #overdue: (milliseconds: number) => void;
  #running: Pick<Stopped, 'kind' | 'id'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(patience: Patience, overdue: (milliseconds: number) => void) {
    this.#patience = patience;
    this.#overdue = overdue;
    this.#wait(patience.start);
  }

  /** What runs now; nothing before the first rule. */
  get running(): Pick<Stopped, 'kind' | 'id'> | undefined {
    return this.#running;
  }

  hear(news: RunNews): void {
    if (news.kind === 'starts') this.#running = { kind: news.what, id: news.name };
    this.#wait(this.#patience.each);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#overdue(milliseconds);
    }, milliseconds);
  }
}
