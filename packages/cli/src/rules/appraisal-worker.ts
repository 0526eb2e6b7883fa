import { parentPort, workerData } from 'node:worker_threads';
import { serveAppraisals } from '@cmoc/appraisal/worker';
import { loadShipped } from './load-rules';
import { nodeHost } from './node-host';

/** Rules from outside run here, in a thread of their own: one that never returns is ended with it. */
if (parentPort !== null) {
  const { folders } = workerData as { readonly folders: readonly string[] };
  serveAppraisals(parentPort, nodeHost(folders), { shipped: await loadShipped() });
}
