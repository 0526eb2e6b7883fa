import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerLike } from '@cmoc/kernel';
import type { TrustedPackage } from './trusted-package';

/**
 * Starts a worker that runs rules from outside, looked for in folders. Undefined where the built
 * worker is not beside the part of the command that runs, as when it runs from its source.
 */
export function startWorker(
  folders: readonly string[],
  trusted: readonly TrustedPackage[],
): WorkerLike | undefined {
  const built = new URL('./appraisal-worker.js', import.meta.url);
  if (built.protocol !== 'file:' || !existsSync(fileURLToPath(built))) return undefined;
  return new Worker(built, { workerData: { folders, trusted } });
}
