// Running the command
export { run, runInProcess, type ExitCode } from './run/run';

// What it touches outside itself
export {
  type FileFacts,
  type Files,
  type Io,
  type Output,
  type Replacing,
  type RuleSource,
} from './io/io';
export { processIo } from './io/process-io';

// Why it can fail
export { failureCodes, type CliFailure, type FailureCode } from './failure/failure';
