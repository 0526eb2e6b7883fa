import type { RunReply, RunRequest } from './running/run-in-worker/run-in-worker';
import { answer } from './running/run-in-worker/serve';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: RunReply): void;
  addEventListener(type: 'message', listener: (event: { readonly data: RunRequest }) => void): void;
}

/** The port to the thread that started this one, as Node gives it. */
interface ParentPort {
  on(event: 'message', listener: (request: RunRequest) => void): void;
  postMessage(message: RunReply): void;
}

interface NodeScope {
  readonly process?: {
    getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: ParentPort | null };
  };
}

const scope = globalThis as unknown as Partial<WorkerScope> & NodeScope;

// Browsers, Deno and Bun have a worker scope. Node has a module instead, asked for without an
// import: a bundler for browsers would fail on that.
if (typeof scope.postMessage === 'function' && typeof scope.addEventListener === 'function') {
  const post = scope.postMessage.bind(globalThis);
  scope.addEventListener('message', ({ data }) => {
    answer(data, post);
  });
} else {
  const parentPort = scope.process?.getBuiltinModule?.('node:worker_threads').parentPort;
  parentPort?.on('message', (request) => {
    answer(request, (reply) => {
      parentPort.postMessage(reply);
    });
  });
}

export {};
