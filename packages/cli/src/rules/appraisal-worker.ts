import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { serveAppraisals } from '@cmoc/appraisal/worker';
import { loadShipped } from './load-rules';
import { nodeHost } from './node-host';
import type { TrustedPackage } from './trusted-package';

/** Messages wait in the port until it is served; a rejection ends the thread with an error. */
async function serve(port: MessagePort): Promise<void> {
  const { folders, trusted } = workerData as {
    readonly folders: readonly string[];
    readonly trusted: readonly TrustedPackage[];
  };
  serveAppraisals(port, nodeHost(folders, trusted), { shipped: await loadShipped() });
}

/** Rules from outside run here, in a thread of their own: one that never returns is ended with it. */
if (parentPort !== null) void serve(parentPort);
