import type { WriteOptions } from '../reviewer/reviewer';

/** The options of `cmoc decide`. */
export interface DecideOptions extends WriteOptions {
  readonly reason?: string;
  readonly answer: Readonly<Record<string, string>>;
}
