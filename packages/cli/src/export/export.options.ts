import type { ReviewOptions } from '../run/command';

/** All slots, and the forms that `@cmoc/interchange` prints; named here so that help loads no library. */
export const forms = [
  'slots',
  'three-columns',
  'titled-sentences',
  'sentences-with-sources',
  'chained-blocks',
  'mechanism-lineage',
  'theory-testing',
  'if-then',
] as const;

/** The options of `cmoc export`. */
export interface ExportOptions extends ReviewOptions {
  readonly to: string;
  readonly output?: string;
  readonly overwrite?: boolean;
  readonly form?: (typeof forms)[number];
  /** The construct that a truth table is about. */
  readonly outcome?: string;
  readonly at?: string;
}
