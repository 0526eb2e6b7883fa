import type { WriteOptions } from '../reviewer/reviewer';

/** The options of `cmoc new`. */
export interface NewOptions extends WriteOptions {
  readonly title: string;
  readonly question: readonly string[];
  readonly scheme?: string;
  readonly reason?: string;
}
