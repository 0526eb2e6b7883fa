import type { ReviewOptions } from '../run/command';

/** The options of `cmoc reflect`. */
export interface ReflectCommandOptions extends ReviewOptions {
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
  readonly unknown: readonly string[];
  readonly answers?: string;
  /** How many contexts, outcomes and configurations are listed in text. */
  readonly max?: number;
}
