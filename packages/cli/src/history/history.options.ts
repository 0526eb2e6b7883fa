import type { ReviewOptions } from '../run/command';

/** The options of `cmoc history`. */
export interface HistoryOptions extends ReviewOptions {
  readonly max?: number;
}
