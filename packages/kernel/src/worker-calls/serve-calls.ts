import { UsageError } from '../usage-error/usage-error';
import type { ArgumentCoder, CallReply, CallRequest, FunctionTable } from './call-message';

/** The worker's own end: its global scope in a browser, Deno or Bun, `parentPort` in Node. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  addEventListener?(type: 'message', listener: (event: unknown) => void): void;
  on?(event: 'message', listener: (value: unknown) => void): unknown;
}

/** How calls are answered. */
export interface ServeCallsOptions {
  /** Undoes what the encoder of the caller did. */
  readonly decode?: ArgumentCoder;
  /** Where calls come in; that of the platform when left out. */
  readonly port?: WorkerPort;
}

/**
 * Answers calls of {@link workerCalls}, in a module that runs in a worker. A function may give a
 * promise; progress it reports through `onProgress` of its options goes to the caller.
 */
export function serveCalls(functions: FunctionTable, options: ServeCallsOptions = {}): void {
  const { decode = (argument: unknown) => argument, port = platformPort() } = options;
  if (port === undefined) return;
  const post = (reply: CallReply): void => {
    port.postMessage(reply);
  };
  let last: Promise<void> = Promise.resolve();
  const take = (request: CallRequest): void => {
    last = last.then(async () => {
      const reply = await answer(request, { functions, decode, post });
      try {
        post(reply);
      } catch (error) {
        // An answer that cannot be copied, such as one with a function in it.
        post(failureOf(request.id, error));
      }
    });
  };
  if (port.addEventListener === undefined) {
    port.on?.('message', (request) => {
      take(request as CallRequest);
    });
  } else {
    port.addEventListener('message', (event) => {
      take((event as { readonly data: CallRequest }).data);
    });
  }
}

interface Means {
  readonly functions: FunctionTable;
  readonly decode: ArgumentCoder;
  readonly post: (reply: CallReply) => void;
}

async function answer(request: CallRequest, means: Means): Promise<CallReply> {
  const { id } = request;
  try {
    return { id, kind: 'result', result: await run(request, means) };
  } catch (error) {
    return failureOf(id, error);
  }
}

function failureOf(id: number, error: unknown): CallReply {
  const known = UsageError.isInstance(error);
  return {
    id,
    kind: 'failure',
    code: known ? error.code : null,
    message: error instanceof Error ? error.message : String(error),
    params: known ? error.params : {},
  };
}

function run(
  { id, name, args, watched }: CallRequest,
  { functions, decode, post }: Means,
): unknown {
  const call = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (call === undefined) {
    throw new UsageError('unknown-function', `There is no function "${name}" in this worker.`, {
      params: { name },
    });
  }
  const given = args.map(decode);
  if (!watched) return call(...given);
  const options = given.at(-1) as object;
  const onProgress = (progress: unknown): void => {
    post({ id, kind: 'progress', progress });
  };
  return call(...given.slice(0, -1), { ...options, onProgress });
}

interface NodeScope {
  readonly process?: {
    getBuiltinModule?(name: 'node:worker_threads'): { readonly parentPort: WorkerPort | null };
  };
}

/**
 * Browsers, Deno and Bun have a worker scope. Node has a module instead, asked for without an import:
 * a bundler for browsers would fail on that.
 */
function platformPort(): WorkerPort | undefined {
  const scope = globalThis as unknown as Partial<WorkerPort> & NodeScope;
  if (typeof scope.postMessage === 'function' && typeof scope.addEventListener === 'function') {
    return {
      postMessage: scope.postMessage.bind(globalThis),
      addEventListener: scope.addEventListener.bind(globalThis),
    };
  }
  return scope.process?.getBuiltinModule?.('node:worker_threads').parentPort ?? undefined;
}
