import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { serveAppraisals } from '@cmoc/appraisal/worker';
import { loadShipped } from './load-rules';
import { nodeHost } from './node-host';

/** Messages wait in the port until it is served; a rejection ends the thread with an error. */
async function serve(port: MessagePort): Promise<void> {
  const { folders } = workerData as { readonly folders: readonly string[] };
  serveAppraisals(port, nodeHost(folders), { shipped: await loadShipped() });
}

/** Rules from outside run here, in a thread of their own: one that never returns is ended with it. */
if (parentPort !== null) void serve(parentPort);
