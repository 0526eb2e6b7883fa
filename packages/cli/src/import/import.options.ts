import type { WriteOptions } from '../reviewer/reviewer';

/** The options of `cmoc import`. */
export interface ImportOptions extends WriteOptions {
  readonly into: string;
  readonly reason?: string;
  readonly create?: string;
  readonly from?: string;
  readonly column: readonly string[];
  /** From 1, as spreadsheets count. */
  readonly headerRow?: number;
  readonly nameConstructs?: boolean;
  readonly sheet?: string;
  readonly keepAddresses?: boolean;
  /** How long one file may be read, in seconds. */
  readonly timeout: number;
}
