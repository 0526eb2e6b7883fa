import * as z from 'zod';

/** How a check did on a corpus of planted defects, in whole numbers with their units. */
export interface DetectionRates {
  /** Reviews with the defect. */
  readonly planted: number;
  /** Those of them in which the check found it. */
  readonly detected: number;
  /** Reviews without the defect. */
  readonly clean: number;
  /** Those of them in which the check found it all the same. */
  readonly falseAlarms: number;
}

/** Rates by rule id. */
export type RateTable = Readonly<Record<string, DetectionRates>>;

const count = z.int().min(0);

/** The schema of {@link RateTable}. */
export const rateTableSchema = z
  .record(
    z.string(),
    z.strictObject({ planted: count, detected: count, clean: count, falseAlarms: count }),
  )
  .describe('How checks did on planted defects, by rule id.');
