import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { workerCalls, type WorkerLike } from '@cmoc/kernel';
import type { FileReadOptions } from '@cmoc/interchange';
import { readForeign, type ReadForeign } from './read-foreign';

/**
 * Starts a worker that reads files. Undefined where the built worker is not beside the part of the command
 * that runs, as when it runs from its source.
 */
function startReader(): WorkerLike | undefined {
  const built = new URL('./reading-worker.js', import.meta.url);
  return built.protocol === 'file:' && existsSync(fileURLToPath(built))
    ? new Worker(built)
    : undefined;
}

/** A file to read, and for how long, in seconds. */
export interface TimedReading {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: FileReadOptions;
  readonly timeout: number;
}

/**
 * Reads a file in a worker that is ended when the time is over, whatever it is at; `too-long` then. Without
 * a worker it is read here, without a limit of time.
 *
 * @param start starts a worker
 */
export async function readInTime(
  { bytes, fileName, options, timeout }: TimedReading,
  start: () => WorkerLike | undefined = startReader,
): Promise<ReadForeign | 'too-long'> {
  const worker = start();
  if (worker === undefined) return readForeign(bytes, fileName, options);
  const calls = workerCalls<{ readForeign: typeof readForeign }>(() => worker);
  const signal = AbortSignal.timeout(timeout * 1000);
  try {
    return await calls.call('readForeign', [
      bytes,
      fileName,
      { ...options, signal } as FileReadOptions,
    ]);
  } catch (error) {
    if (signal.aborted) return 'too-long';
    throw error;
  } finally {
    calls.end();
  }
}
