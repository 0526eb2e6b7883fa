import type { ReviewOptions } from '../run/command';

/** What coverage can be counted in. */
export const coverageUnits = ['configurations', 'documents', 'study-families'] as const;

/** The options of `cmoc frontier`. */
export interface FrontierOptions extends ReviewOptions {
  readonly unit?: (typeof coverageUnits)[number];
  readonly atMost?: number;
  readonly candidate: readonly string[];
}
