import type { ReviewOptions } from '../run/command';

/** The options of `cmoc import`. */
export interface ImportOptions extends ReviewOptions {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly create?: string;
  readonly from?: string;
  readonly column: readonly string[];
  /** From 1, as spreadsheets count. */
  readonly headerRow?: number;
  readonly nameConstructs?: boolean;
  readonly sheet?: string;
  readonly keepAddresses?: boolean;
}
