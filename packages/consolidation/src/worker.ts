import type { RunReply, RunRequest } from './run-in-worker/run-in-worker';
import { answer } from './run-in-worker/serve';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: RunReply): void;
  addEventListener(type: 'message', listener: (event: { readonly data: RunRequest }) => void): void;
}

const scope = globalThis as unknown as Partial<WorkerScope>;

// Browsers, Deno and Bun have a worker scope; Node hands its port over in a module.
if (typeof scope.postMessage === 'function' && typeof scope.addEventListener === 'function') {
  const post = scope.postMessage.bind(globalThis);
  scope.addEventListener('message', ({ data }) => {
    answer(data, post);
  });
} else {
  // No top-level await, so that the entry can be required; Node queues messages until then.
  void import('node:worker_threads').then(({ parentPort }) => {
    parentPort?.on('message', (request: RunRequest) => {
      answer(request, (reply) => {
        parentPort.postMessage(reply);
      });
    });
  });
}

export {};
