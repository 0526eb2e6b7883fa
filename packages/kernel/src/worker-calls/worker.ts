/** A `Worker` of a browser, of Deno or Bun, or of `node:worker_threads`. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  /** Browsers, Deno, Bun. */
  addEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  removeEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  /** Node. */
  on?(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  off?(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  terminate(): unknown;
}

/** What is heard of a worker: its messages, and at most once that it failed or ended. */
export interface WorkerListener {
  readonly message: (message: unknown) => void;
  readonly ended: (reason: string) => void;
}

/** Listens to a worker in the manner of its platform; gives back how to stop. */
export function listenTo(worker: WorkerLike, { message, ended }: WorkerListener): () => void {
  return worker.addEventListener === undefined
    ? listenInNode(worker, { message, ended })
    : listenToEvents(worker, { message, ended });
}

function listenToEvents(worker: WorkerLike, { message, ended }: WorkerListener): () => void {
  const onMessage = (event: unknown) => {
    message((event as { readonly data: unknown }).data);
  };
  const onError = (event: unknown) => {
    const { message: reason = '' } = event as { readonly message?: string };
    ended(reason === '' ? 'It could not be started.' : reason);
  };
  worker.addEventListener?.('message', onMessage);
  worker.addEventListener?.('error', onError);
  return () => {
    worker.removeEventListener?.('message', onMessage);
    worker.removeEventListener?.('error', onError);
  };
}

function listenInNode(worker: WorkerLike, { message, ended }: WorkerListener): () => void {
  const onError = (cause: unknown) => {
    ended(cause instanceof Error ? cause.message : String(cause));
  };
  const onExit = (code: unknown) => {
    ended(`It ended with the code ${String(code)}.`);
  };
  worker.on?.('message', message);
  worker.on?.('error', onError);
  worker.on?.('exit', onExit);
  return () => {
    worker.off?.('message', message);
    worker.off?.('error', onError);
    worker.off?.('exit', onExit);
  };
}
