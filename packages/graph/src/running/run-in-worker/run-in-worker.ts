import { type Progress, type RunControl, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { Algorithms } from './algorithms';
import { toMessage } from './graph-message';

/** What goes to the worker. @internal */
export interface RunRequest {
  readonly id: number;
  readonly algorithm: string;
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
      readonly params: UsageError['params'];
    };

/** A `Worker` of a browser, of Deno or Bun, or of `node:worker_threads`. */
export interface AlgorithmWorker {
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
 * Runs an algorithm in a worker, so that the page or server stays responsive.
 *
 * The worker must run the module `@cmoc/graph/worker`. Graphs among the arguments are copied over;
 * the result is the same, byte for byte, as on the calling thread. One worker may serve several
 * runs, one after the other; aborting ends the worker, since nothing else can stop a run in it.
 *
 * @throws (rejects with) UsageError as the algorithm would throw; the signal's reason when aborted
 *
 * @example
 * const worker = new Worker(new URL(import.meta.resolve('@cmoc/graph/worker')), { type: 'module' });
 * const { value } = await runInWorker(worker, 'louvain', [graph, { seed: 1 }]);
 */
export function runInWorker<Name extends keyof Algorithms>(
  worker: AlgorithmWorker,
  algorithm: Name,
  args: Parameters<Algorithms[Name]>,
  control: RunControl = {},
): Promise<ReturnType<Algorithms[Name]>> {
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
        if (reply.kind === 'result') resolve(reply.result as ReturnType<Algorithms[Name]>);
        else reject(toError(reply));
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
    const request: RunRequest = { id, algorithm, args: args.map(toMessage), wantsProgress };
    worker.postMessage(request);
  });
}

interface Listeners {
  readonly message: (reply: RunReply) => void;
  readonly error: (cause: Error) => void;
}

/** Listens in the manner of the platform; gives back how to stop. */
function listen(worker: AlgorithmWorker, { message, error }: Listeners): () => void {
  if (worker.addEventListener !== undefined) {
    const onMessage = (event: unknown) => {
      message((event as { data: RunReply }).data);
    };
    const onError = (event: unknown) => {
      const { message: text } = event as { message?: string };
      error(new UsageError<GraphErrorCode>('worker-failed', text ?? 'The worker failed.'));
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
    error(
      new UsageError<GraphErrorCode>(
        'worker-failed',
        cause instanceof Error ? cause.message : String(cause),
      ),
    );
  };
  worker.on?.('message', onMessage);
  worker.on?.('error', onError);
  return () => {
    worker.off?.('message', onMessage);
    worker.off?.('error', onError);
  };
}

function toError({ code, message, params }: Extract<RunReply, { kind: 'failure' }>): Error {
  return new UsageError(code ?? 'worker-failed', message, { params });
}
