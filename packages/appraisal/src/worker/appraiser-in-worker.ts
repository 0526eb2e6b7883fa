import { UsageError } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { Appraisal } from '../engine/appraisal';
import type { Stopped } from '../engine/watch';
import { listenTo } from './connection';
import type { AppraisalRequest, AppraisalWorker, WorkerConfig } from './messages';
import { reviewPatch } from './review-patch';
import { WatchedRun, type RunOutcome } from './watched-run';

/** What {@link appraiserInWorker} takes. */
export interface AppraiserOptions {
  /** Starts a worker whose module calls `serveAppraisals`; called again after one was ended. */
  readonly start: () => AppraisalWorker;
  /** How long one rule may run on the whole review. 10 s when left out. */
  readonly milliseconds?: number;
  /** How long a worker may take to start. 60 s when left out. */
  readonly startMilliseconds?: number;
}

/** Appraises in a worker, one run after the other. */
export interface Appraiser {
  /**
   * Appraises a review; the result is what `appraise` gives on the calling thread. The first run
   * sends the review as a whole, later ones what changed, and rules whose inputs stayed the same are
   * not run again; so the review must be changed through operations, never in place.
   *
   * Rejects with a UsageError for a configuration that is not valid, `worker-failed` when the worker
   * itself cannot run, or the reason of the signal.
   */
  readonly appraise: (
    review: Review,
    config?: WorkerConfig,
    signal?: AbortSignal,
  ) => Promise<Appraisal>;
  /** Ends the worker. */
  readonly close: () => void;
}

/** More restarts than this in one run mean that the worker itself is broken. */
const mostRestarts = 100;

/**
 * Appraises reviews in a worker, where a rule that never returns can be ended.
 *
 * A rule that runs past its time, on all subjects together, is ended with its worker and named:
 * its result is `errored` with `rule-over-budget`, also in later runs of the same appraiser. A fact
 * that hangs stops the rules that need it; a package that does not load is left out; one that
 * brings the worker down is named as `rule-threw`. The rest of the run goes on in a new worker.
 *
 * @example
 * ```ts
 * const appraiser = appraiserInWorker({
 *   start: () => new Worker(new URL('./appraisal-worker.js', import.meta.url), { type: 'module' }),
 * });
 * const appraisal = await appraiser.appraise(review, { presets: ['recommended'] });
 * appraiser.close();
 * ```
 */
export function appraiserInWorker(options: AppraiserOptions): Appraiser {
  const session = new Session(options);
  let last: Promise<unknown> = Promise.resolve();
  return {
    appraise: (review, config = {}, signal) => {
      const run = last.then(() => session.appraise(review, config, signal));
      last = run.catch(() => undefined);
      return run;
    },
    close: () => {
      session.end();
    },
  };
}

class Session {
  readonly #options: AppraiserOptions;
  readonly #stopped: Stopped[] = [];
  #worker: AppraisalWorker | undefined;
  /** The state of the review that the worker has. */
  #sent: Review | undefined;
  #run: WatchedRun | undefined;
  #lastId = 0;

  constructor(options: AppraiserOptions) {
    this.#options = options;
  }

  async appraise(review: Review, config: WorkerConfig, signal?: AbortSignal): Promise<Appraisal> {
    for (let restarts = 0; restarts <= mostRestarts; restarts += 1) {
      const outcome = await this.#once(review, config, signal);
      if (outcome.kind === 'result') return outcome.appraisal;
      this.end();
      this.#stopped.push(outcome.stopped);
    }
    throw new UsageError('worker-failed', 'Rules kept ending the worker.');
  }

  end(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#sent = undefined;
    void worker?.terminate();
  }

  async #once(review: Review, config: WorkerConfig, signal?: AbortSignal): Promise<RunOutcome> {
    signal?.throwIfAborted();
    const { milliseconds = 10_000, startMilliseconds = 60_000 } = this.#options;
    const id = (this.#lastId += 1);
    const worker = this.#startedWorker();
    const run = new WatchedRun(id, { start: startMilliseconds, each: milliseconds });
    this.#run = run;
    const abort = (): void => {
      this.end();
      run.fail(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const patch = reviewPatch(this.#sent, review);
      const request: AppraisalRequest = { id, patch, config, stopped: this.#stopped };
      worker.postMessage(request);
      this.#sent = review;
      return await run.outcome;
    } catch (error) {
      if (UsageError.isInstance(error) && error.code === 'worker-failed') this.end();
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
      this.#run = undefined;
    }
  }

  #startedWorker(): AppraisalWorker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#options.start();
    this.#worker = worker;
    listenTo(worker, (heard) => {
      if (this.#worker !== worker) return;
      // One that ends while nothing runs is started anew by the next run.
      if (heard.kind === 'ended' && this.#run === undefined) this.end();
      this.#run?.hear(heard);
    });
    return worker;
  }
}
