export { appraiserInWorker, type Appraiser, type AppraiserOptions } from './appraiser-in-worker';
export type { WorkerConfig } from './messages';
export { serveAppraisals } from './serve-appraisals';
