import type { Review } from '@cmoc/model';
import type { Appraisal } from '../engine/appraisal';
import type { AppraisalConfig } from '../engine/appraise';
import type { Stopped, WatchedKind } from '../engine/watch';

/** A configuration that can be sent to a worker: rule packages go by name. */
export interface WorkerConfig extends Omit<AppraisalConfig, 'packages' | 'budget' | 'previous'> {
  /** The packages that the settings of the review name; what the worker ships comes with them. */
  readonly packages?: readonly string[];
}

/** What a run says while it goes on: that it began, and what runs now. @internal */
export type RunNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starts'; readonly what: WatchedKind; readonly name: string };

/** What the worker is asked. @internal */
export interface AppraiseRequest {
  readonly config: WorkerConfig;
  /** What was ended before and is not run again. */
  readonly stopped: readonly Stopped[];
}

/** The functions of the worker. @internal */
export interface AppraisalFunctions {
  readonly [name: string]: (
    review: Review,
    request: AppraiseRequest,
    control: { readonly signal?: AbortSignal; readonly onProgress?: (news: RunNews) => void },
  ) => Promise<Appraisal>;
}
