import { workerCalls, type WorkerCalls, type WorkerLike } from '@cmoc/kernel';
import { reviewEncoder } from '@cmoc/model';
import type { Questions } from './questions';

/**
 * Asks questions of a review in a worker, so that the page or server stays responsive. Every
 * function of this package that proposes, traces, counts or compares can be asked so, by its name;
 * the answer is the same, byte for byte, as on the calling thread.
 *
 * The worker keeps the review: the first question sends it as a whole, later ones what changed. So a
 * review must be changed through operations, never in place.
 *
 * @param start starts a worker that runs the module `@cmoc/consolidation/worker`
 *
 * @example
 * const worker = questionsInWorker(
 *   () => new Worker(new URL(import.meta.resolve('@cmoc/consolidation/worker')), { type: 'module' }),
 * );
 * const { chains } = await worker.call('traceChains', [review, { signal }]);
 * worker.end();
 */
export function questionsInWorker(start: () => WorkerLike): WorkerCalls<Questions> {
  return workerCalls<Questions>(start, { encoder: reviewEncoder });
}
