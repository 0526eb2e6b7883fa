export { appraiserInWorker, type Appraiser, type AppraiserOptions } from './appraiser-in-worker';
export type { AppraisalPort, AppraisalWorker, WorkerConfig } from './messages';
export { serveAppraisals } from './serve-appraisals';
