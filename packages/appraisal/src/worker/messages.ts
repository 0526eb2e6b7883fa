import type { Appraisal } from '../engine/appraisal';
import type { AppraisalConfig } from '../engine/appraise';
import type { Stopped, WatchedKind } from '../engine/watch';
import type { AppraisalIssueCode } from '../issue-codes';
import type { ReviewPatch } from './review-patch';

/** A configuration that can be sent to a worker: rule packages go by name. */
export interface WorkerConfig extends Omit<AppraisalConfig, 'packages' | 'budget' | 'previous'> {
  /** The packages that the settings of the review name; what the worker ships comes with them. */
  readonly packages?: readonly string[];
}

/** What goes to the worker. */
export interface AppraisalRequest {
  readonly id: number;
  readonly patch: ReviewPatch;
  readonly config: WorkerConfig;
  readonly stopped: readonly Stopped[];
}

/** What comes back. */
export type AppraisalReply =
  | { readonly id: number; readonly kind: 'ready' }
  | {
      readonly id: number;
      readonly kind: 'starts';
      readonly what: WatchedKind;
      readonly name: string;
    }
  | { readonly id: number; readonly kind: 'result'; readonly appraisal: Appraisal }
  | {
      readonly id: number;
      readonly kind: 'failure';
      readonly code: AppraisalIssueCode;
      readonly message: string;
    };

/** A `Worker` of a browser, of Deno or Bun, or of `node:worker_threads`. */
export interface AppraisalWorker {
  postMessage(message: unknown): void;
  /** Browsers, Deno, Bun. */
  addEventListener?(type: 'message' | 'error', listener: (event: unknown) => void): void;
  /** Node. */
  on?(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  terminate(): unknown;
}

/** The worker's own end: its global scope in a browser, `parentPort` in Node. */
export interface AppraisalPort {
  postMessage(message: unknown): void;
  addEventListener?(type: 'message', listener: (event: unknown) => void): void;
  on?(event: 'message', listener: (value: unknown) => void): unknown;
}
