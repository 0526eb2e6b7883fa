import { workerCalls, type WorkerCalls, type WorkerLike } from '@cmoc/kernel';
import type { Algorithms } from './algorithms';
import { toMessage } from './graph-message';

/**
 * Runs algorithms in a worker, so that the page or server stays responsive. Graphs among the
 * arguments are copied over; answers are the same, byte for byte, as on the calling thread.
 *
 * @param start starts a worker that runs the module `@cmoc/graph/worker`
 *
 * @example
 * const worker = algorithmsInWorker(
 *   () => new Worker(new URL(import.meta.resolve('@cmoc/graph/worker')), { type: 'module' }),
 * );
 * const { value } = await worker.call('leiden', [graph, { seed: 1, signal }]);
 * worker.end();
 */
export function algorithmsInWorker(start: () => WorkerLike): WorkerCalls<Algorithms> {
  return workerCalls<Algorithms>(start, { encoder: () => toMessage });
}
