// Results and errors
export { formatPath, type Issue, type IssuePath, type IssueSeverity } from './result/issue';
export { fail, succeed, type Failure, type Result, type Success } from './result/result';
export { UsageError, type UsageErrorDetails } from './usage-error/usage-error';

// The same input, the same output
export { byCodeUnit } from './code-unit-order/code-unit-order';
export { fingerprintOf, type FingerprintPart } from './fingerprint/fingerprint';
export { shortFingerprintOf } from './fingerprint/short-fingerprint';
export {
  createSeededGenerator,
  shuffledIndices,
  type SeededGenerator,
} from './seeded-generator/seeded-generator';

// Options, and runs that can be watched and stopped
export { readOptions, type OptionsSchema } from './read-options/read-options';
export {
  reportProgress,
  runControlOf,
  Ticker,
  type Progress,
  type RunControl,
} from './run-control/run-control';

// Functions in a worker
export {
  workerCalls,
  type WorkerCalls,
  type WorkerCallsOptions,
} from './worker-calls/worker-calls';
export { serveCalls, type ServeCallsOptions, type WorkerPort } from './worker-calls/serve-calls';
export type { ArgumentCoder, FunctionTable } from './worker-calls/call-message';
export type { WorkerLike } from './worker-calls/worker';
