import type { RunControl } from '../run-control/run-control';
import { UsageError } from '../usage-error/usage-error';
import type { ArgumentCoder, CallReply, CallRequest, FunctionTable } from './call-message';
import { listenTo, type WorkerLike } from './worker';

/** Functions that run in a worker, called as they would be here. */
export interface WorkerCalls<Functions extends FunctionTable> {
  /**
   * Calls a function in the worker. `signal` and `onProgress` stand among its options, as on the
   * calling thread. Calls are answered one after the other; one that is aborted while it waits is
   * left out, one that is aborted while it runs ends the worker, since nothing else can stop it.
   *
   * @throws (rejects with) UsageError as the function would throw, `worker-failed` with the `reason` where
   *   the worker fails; the signal's reason when aborted
   */
  call<Name extends keyof Functions & string>(
    name: Name,
    args: Parameters<Functions[Name]>,
  ): Promise<Awaited<ReturnType<Functions[Name]>>>;
  /** Ends the worker; what still waits is rejected with `worker-failed`. */
  end(): void;
}

/** How a worker is called. */
export interface WorkerCallsOptions {
  /**
   * Makes what encodes the arguments for one worker: for values that cannot be copied, or of which
   * the worker keeps a part. Made anew with every worker, so that it may remember what it sent.
   */
  readonly encoder?: () => ArgumentCoder;
}

/**
 * Calls functions in a worker, so that the page or server stays responsive. Answers are the same,
 * byte for byte, as on the calling thread.
 *
 * The worker runs a module that calls {@link serveCalls} with the same functions. It is started with the
 * first call, and again with the next one after it ended.
 *
 * @param start starts a worker
 */
export function workerCalls<Functions extends FunctionTable>(
  start: () => WorkerLike,
  options: WorkerCallsOptions = {},
): WorkerCalls<Functions> {
  const line = new Line(start, options.encoder ?? (() => (argument) => argument));
  return {
    call: (name, args) => line.call(name, args) as never,
    end: () => {
      line.end('It was ended.');
    },
  };
}

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly control: RunControl;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A worker that is up, and what goes with it. */
interface Running {
  readonly worker: WorkerLike;
  readonly encode: ArgumentCoder;
  readonly detach: () => void;
}

/** The calls of one worker, in line. */
class Line {
  readonly #start: () => WorkerLike;
  readonly #encoder: () => ArgumentCoder;
  readonly #waiting: Call[] = [];
  #answering: Call | undefined;
  #running: Running | undefined;
  #lastId = 0;

  constructor(start: () => WorkerLike, encoder: () => ArgumentCoder) {
    this.#start = start;
    this.#encoder = encoder;
  }

  call(name: string, args: readonly unknown[]): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const apart = withoutControl(args);
      const { signal } = apart.control;
      signal?.throwIfAborted();
      const onAbort = () => {
        this.#drop(call, signal?.reason);
      };
      const done = () => signal?.removeEventListener('abort', onAbort);
      const call: Call = {
        id,
        name,
        ...apart,
        resolve: (result) => {
          done();
          resolve(result);
        },
        reject: (reason) => {
          done();
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a signal may have any reason
          reject(reason);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.push(call);
      this.#next();
    });
  }

  end(reason: string): void {
    const all = [...(this.#answering === undefined ? [] : [this.#answering]), ...this.#waiting];
    this.#waiting.length = 0;
    this.#answering = undefined;
    this.#stop();
    for (const { reject } of all) reject(failed(reason));
  }

  #next(): void {
    if (this.#answering !== undefined) return;
    const call = this.#waiting.shift();
    if (call === undefined) return;
    this.#answering = call;
    try {
      const { worker, encode } = (this.#running ??= this.#started());
      const watched = call.control.onProgress !== undefined;
      const args = call.args.map(encode);
      const request: CallRequest = { id: call.id, name: call.name, args, watched };
      worker.postMessage(request);
    } catch (cause) {
      this.#settle((settled) => {
        settled.reject(cause);
      });
    }
  }

  #started(): Running {
    const worker = this.#start();
    const detach = listenTo(worker, {
      message: (message) => {
        this.#hear(message as CallReply);
      },
      ended: (reason) => {
        this.#stop();
        this.#settle(({ reject }) => {
          reject(failed(reason));
        });
      },
    });
    return { worker, detach, encode: this.#encoder() };
  }

  #hear(reply: CallReply): void {
    const call = this.#answering;
    if (call === undefined || reply.id !== call.id) return;
    if (reply.kind === 'progress') {
      call.control.onProgress?.(reply.progress as never);
      return;
    }
    this.#settle(({ resolve, reject }) => {
      if (reply.kind === 'result') resolve(reply.result);
      else {
        const { code, message, params } = reply;
        reject(new UsageError(code ?? 'worker-failed', message, { params }));
      }
    });
  }

  #drop(call: Call, reason: unknown): void {
    if (this.#answering !== call) {
      this.#waiting.splice(this.#waiting.indexOf(call), 1);
      call.reject(reason);
      return;
    }
    this.#stop();
    this.#settle(({ reject }) => {
      reject(reason);
    });
  }

  #settle(settle: (call: Call) => void): void {
    const call = this.#answering;
    this.#answering = undefined;
    if (call !== undefined) settle(call);
    this.#next();
  }

  #stop(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.detach();
    void running?.worker.terminate();
  }
}

function failed(reason: string): UsageError {
  return new UsageError('worker-failed', `The worker failed. ${reason}`, { params: { reason } });
}

/** Run control stays on this side: neither a signal nor a function can be copied. */
function withoutControl(args: readonly unknown[]): {
  readonly args: readonly unknown[];
  readonly control: RunControl;
} {
  const last = args.at(-1);
  if (typeof last !== 'object' || last === null || !('signal' in last || 'onProgress' in last)) {
    return { args, control: {} };
  }
  const { signal, onProgress, ...options } = last as RunControl;
  return {
    args: [...args.slice(0, -1), options],
    control: {
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onProgress }),
    },
  };
}
