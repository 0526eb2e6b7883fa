import { describe, expect, it } from 'vitest';
import type { RunControl } from '../run-control/run-control';
import { UsageError } from '../usage-error/usage-error';
import { serveCalls, type ServeCallsOptions } from './serve-calls';
import type { WorkerLike } from './worker';
import { workerCalls } from './worker-calls';

interface Options extends RunControl {
  readonly rounds?: number;
}

const ran: string[] = [];

const functions = {
  add: (one: number, other: number) => one + other,
  later: async (text: string) => Promise.resolve(`${text}!`),
  count: ({ rounds = 3, onProgress }: Options) => {
    ran.push(`count ${String(rounds)}`);
    for (let done = 1; done <= rounds; done += 1) onProgress?.({ done, total: rounds });
    return rounds;
  },
  refuse: () => {
    throw new UsageError('unknown-node', 'There is no node "z".', { params: { node: 'z' } });
  },
  break: () => {
    throw new RangeError('broken');
  },
  unsendable: () => () => 1,
};
type Functions = typeof functions;

/** A worker as browsers have them, on this thread: events and structured clones. */
function browserLikeWorker(options: ServeCallsOptions = {}): WorkerLike & { ended: boolean } {
  const here = new EventTarget();
  const there = new EventTarget();
  const pass = (target: EventTarget, message: unknown) => {
    const data = structuredClone(message);
    setTimeout(() => target.dispatchEvent(Object.assign(new Event('message'), { data })), 0);
  };
  const listen = (target: EventTarget) => (type: string, listener: (event: unknown) => void) => {
    target.addEventListener(type, listener);
  };
  serveCalls(functions, {
    ...options,
    port: {
      postMessage: (message) => {
        pass(here, message);
      },
      addEventListener: listen(there),
    },
  });
  return {
    ended: false,
    postMessage: (message) => {
      pass(there, message);
    },
    addEventListener: listen(here),
    removeEventListener: (type, listener) => {
      here.removeEventListener(type, listener);
    },
    terminate() {
      this.ended = true;
    },
  };
}

function calls() {
  const started: ReturnType<typeof browserLikeWorker>[] = [];
  const worker = workerCalls<Functions>(() => {
    const next = browserLikeWorker();
    started.push(next);
    return next;
  });
  return { worker, started };
}

const codeOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.catch((cause: unknown) => cause);
  return UsageError.isInstance(error) ? { code: error.code, params: error.params } : error;
};

describe('workerCalls', () => {
  it('gives what the function gives, promises too, from one worker', async () => {
    const { worker, started } = calls();
    const answers = await Promise.all([worker.call('add', [1, 2]), worker.call('later', ['so'])]);
    expect(answers).toEqual([3, 'so!']);
    expect(started).toHaveLength(1);
  });

  it('passes progress on, and no control to a function that is not watched', async () => {
    const { worker } = calls();
    const reports: unknown[] = [];
    const onProgress = (progress: unknown) => reports.push(progress);
    expect(await worker.call('count', [{ rounds: 2, onProgress }])).toBe(2);
    expect(reports).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
    expect(await worker.call('count', [{}])).toBe(3);
    expect(reports).toHaveLength(2);
  });

  it('gives usage errors with their codes and parameters, and other errors as failures', async () => {
    const { worker } = calls();
    expect(await codeOf(worker.call('refuse', []))).toEqual({
      code: 'unknown-node',
      params: { node: 'z' },
    });
    expect(await codeOf(worker.call('break', []))).toMatchObject({ code: 'worker-failed' });
    expect(await codeOf(worker.call('unsendable', []))).toMatchObject({ code: 'worker-failed' });
    const unknown = worker.call('toString' as 'add', [1, 2]);
    expect(await codeOf(unknown)).toEqual({
      code: 'unknown-function',
      params: { name: 'toString' },
    });
  });

  it('ends the worker of a run that is aborted, and starts another for the next call', async () => {
    const { worker, started } = calls();
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort(new RangeError('enough'));
    };
    const run = worker.call('count', [{ signal: controller.signal, onProgress }]);
    const next = worker.call('add', [2, 2]);
    await expect(run).rejects.toThrow('enough');
    expect(await next).toBe(4);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('leaves out a call that is aborted while it waits', async () => {
    ran.length = 0;
    const { worker, started } = calls();
    const controller = new AbortController();
    const first = worker.call('count', [{ rounds: 1 }]);
    const second = worker.call('count', [{ rounds: 2, signal: controller.signal }]);
    controller.abort(new RangeError('no more'));
    await expect(second).rejects.toThrow('no more');
    expect(await first).toBe(1);
    expect(ran).toEqual(['count 1']);
    expect(started.map(({ ended }) => ended)).toEqual([false]);
  });

  it('does not begin when aborted before', async () => {
    const { worker, started } = calls();
    const signal = AbortSignal.abort(new RangeError('late'));
    await expect(worker.call('count', [{ signal }])).rejects.toThrow('late');
    expect(started).toEqual([]);
  });

  it('rejects what waits when it is ended, or when the worker fails', async () => {
    const { worker } = calls();
    const waiting = [worker.call('add', [1, 1]), worker.call('add', [1, 2])];
    worker.end();
    for (const run of waiting) expect(await codeOf(run)).toMatchObject({ code: 'worker-failed' });
    const failing: WorkerLike = {
      postMessage: () => undefined,
      addEventListener: (type, listener) => {
        if (type === 'error') setTimeout(() => listener({ message: 'no such file' }), 0);
      },
      terminate: () => undefined,
    };
    const broken = workerCalls<Functions>(() => failing).call('add', [1, 1]);
    await expect(broken).rejects.toThrow('The worker failed. no such file');
  });

  it('rejects arguments that cannot be copied', async () => {
    const { worker } = calls();
    const run = worker.call('add', [1, (() => 2) as unknown as number]);
    await expect(run).rejects.toThrow(/could not be cloned/);
    expect(await worker.call('add', [1, 1])).toBe(2);
  });

  it('encodes arguments anew for each worker, and decodes them there', async () => {
    const sent: unknown[][] = [];
    const worker = workerCalls<Functions>(
      () => browserLikeWorker({ decode: (argument) => Number(String(argument).slice(1)) }),
      {
        encoder: () => {
          const own: unknown[] = [];
          sent.push(own);
          return (argument) => {
            own.push(argument);
            return `#${String(argument)}`;
          };
        },
      },
    );
    expect(await worker.call('add', [3, 4])).toBe(7);
    worker.end();
    expect(await worker.call('add', [5, 6])).toBe(11);
    expect(sent).toEqual([
      [3, 4],
      [5, 6],
    ]);
  });
});
