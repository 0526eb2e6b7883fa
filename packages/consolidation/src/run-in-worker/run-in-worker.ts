import { type Progress, type RunControl, UsageError } from '@cmoc/kernel';
import { fromListMessage } from './list-message';
import type { Questions } from './questions';

/** What goes to the worker. @internal */
export interface RunRequest {
  readonly id: number;
  readonly question: string;
  readonly args: readonly unknown[];
  readonly wantsProgress: boolean;
}

/** What comes back. @internal */
export type RunReply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'result'; readonly result: unknown }
  | {
      readonly id: number;
      readonly kind: 'failure';
      readonly code: string | null;
      readonly message: string;
    };

/** A `Worker` of a browser, of Deno or Bun, or of `node:worker_threads`. */
export interface ConsolidationWorker {
  postMessage(message: unknown): void;
  /** Browsers, Deno, Bun. */
  addEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  removeEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  /** Node. */
  on?(event: 'message' | 'error', listener: (value: unknown) => void): unknown;
  off?(event: 'message' | 'error', listener: (value: unknown) => void): unknown;
  terminate(): unknown;
}

let lastId = 0;

/**
 * Asks a question of a review in a worker, so that the page or server stays responsive. Every
 * function of this package that proposes, traces, counts or compares can be asked so, by its name.
 *
 * The worker must run the module `@cmoc/consolidation/worker`. Reviews and other arguments are
 * copied over; the answer is the same, byte for byte, as on the calling thread. One worker may
 * answer several questions, one after the other; aborting ends the worker, since nothing else can
 * stop a run in it.
 *
 * @throws (rejects with) UsageError as the function would throw, `unknown-question` and
 *   `worker-failed`; the signal's reason when aborted
 *
 * @example
 * const worker = new Worker(new URL(import.meta.resolve('@cmoc/consolidation/worker')), { type: 'module' });
 * const { chains } = await runInWorker(worker, 'traceChains', [review]);
 */
export function runInWorker<Name extends keyof Questions>(
  worker: ConsolidationWorker,
  question: Name,
  args: Parameters<Questions[Name]>,
  control: RunControl = {},
): Promise<ReturnType<Questions[Name]>> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    control.signal?.throwIfAborted();
    const detach = listen(worker, {
      message: (reply) => {
        if (reply.id !== id) return;
        if (reply.kind === 'progress') {
          control.onProgress?.(reply.progress);
          return;
        }
        finish();
        if (reply.kind === 'result')
          resolve(fromListMessage(reply.result) as ReturnType<Questions[Name]>);
        else reject(failure(reply.message, reply.code));
      },
      error: (cause) => {
        finish();
        reject(cause);
      },
    });
    const abort = () => {
      finish();
      void worker.terminate();
      reject(control.signal?.reason as Error);
    };
    const finish = () => {
      detach();
      control.signal?.removeEventListener('abort', abort);
    };
    control.signal?.addEventListener('abort', abort, { once: true });
    const wantsProgress = control.onProgress !== undefined;
    const request: RunRequest = { id, question, args, wantsProgress };
    worker.postMessage(request);
  });
}

interface Listeners {
  readonly message: (reply: RunReply) => void;
  readonly error: (cause: Error) => void;
}

/** Listens in the manner of the platform; gives back how to stop. */
function listen(worker: ConsolidationWorker, { message, error }: Listeners): () => void {
  if (worker.addEventListener !== undefined) {
    const onMessage = (event: unknown) => {
      message((event as { data: RunReply }).data);
    };
    const onError = (event: unknown) => {
      error(failure((event as { message?: string }).message ?? 'The worker failed.'));
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    return () => {
      worker.removeEventListener?.('message', onMessage);
      worker.removeEventListener?.('error', onError);
    };
  }
  const onMessage = message as (value: unknown) => void;
  const onError = (cause: unknown) => {
    error(failure(cause instanceof Error ? cause.message : String(cause)));
  };
  worker.on?.('message', onMessage);
  worker.on?.('error', onError);
  return () => {
    worker.off?.('message', onMessage);
    worker.off?.('error', onError);
  };
}

function failure(message: string, code: string | null = null): UsageError {
  return new UsageError(code ?? 'worker-failed', message);
}
