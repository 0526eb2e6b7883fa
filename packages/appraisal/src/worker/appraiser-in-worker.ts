import { UsageError, workerCalls, type WorkerCalls, type WorkerLike } from '@cmoc/kernel';
import { reviewEncoder, type Review } from '@cmoc/model';
import type { Appraisal } from '../engine/appraisal';
import type { Stopped } from '../engine/watch';
import type { AppraisalFunctions, RunNews, WorkerConfig } from './messages';
import { RuleWatch } from './rule-watch';

/** What {@link appraiserInWorker} takes. */
export interface AppraiserOptions {
  /** Starts a worker whose module calls `serveAppraisals`; called again after one was ended. */
  readonly start: () => WorkerLike;
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
  readonly #calls: WorkerCalls<AppraisalFunctions>;
  readonly #stopped: Stopped[] = [];

  constructor(options: AppraiserOptions) {
    this.#options = options;
    this.#calls = workerCalls<AppraisalFunctions>(options.start, { encoder: reviewEncoder });
  }

  async appraise(review: Review, config: WorkerConfig, signal?: AbortSignal): Promise<Appraisal> {
    for (let restarts = 0; restarts <= mostRestarts; restarts += 1) {
      const outcome = await this.#once(review, config, signal);
      if (outcome.kind === 'result') return outcome.appraisal;
      this.#stopped.push(outcome.stopped);
    }
    throw new UsageError('worker-failed', 'Rules kept ending the worker.');
  }

  end(): void {
    this.#calls.end();
  }

  async #once(review: Review, config: WorkerConfig, signal?: AbortSignal): Promise<RunOutcome> {
    const { milliseconds: each = 10_000, startMilliseconds: start = 60_000 } = this.#options;
    signal?.throwIfAborted();
    const late = new AbortController();
    const watch = new RuleWatch({ start, each }, (milliseconds) => {
      late.abort(new Overdue(milliseconds));
    });
    try {
      const request = { config, stopped: [...this.#stopped] };
      const control = {
        signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]),
        onProgress: (news: RunNews) => {
          watch.hear(news);
        },
      };
      const appraisal = await this.#calls.call('appraise', [review, request, control]);
      return { kind: 'result', appraisal };
    } catch (error) {
      return { kind: 'stopped', stopped: stoppedBy(error, watch.running) };
    } finally {
      watch.end();
    }
  }
}

/** How one run in a worker came out. */
type RunOutcome =
  | { readonly kind: 'result'; readonly appraisal: Appraisal }
  /** Something that a rule package runs never ended, or ended the worker. */
  | { readonly kind: 'stopped'; readonly stopped: Stopped };

/** Why a run was ended: one thing in it took too long. */
class Overdue extends Error {
  constructor(readonly milliseconds: number) {
    super(`It took longer than ${milliseconds} ms.`);
  }
}

/** What was stopped, when that is why a run failed; throws any other reason. */
function stoppedBy(error: unknown, running: Pick<Stopped, 'kind' | 'id'> | undefined): Stopped {
  if (error instanceof Overdue) {
    if (running !== undefined) return { ...running, milliseconds: error.milliseconds };
    throw new UsageError('worker-failed', `The worker failed. ${error.message}`);
  }
  const reason = UsageError.isInstance(error) ? error.params['reason'] : undefined;
  if (running === undefined || typeof reason !== 'string') throw error;
  return { ...running, reason };
}
