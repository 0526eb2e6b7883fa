import type { ReviewOptions } from '../run/command';

/** Which findings end the command with exit code 1. */
export const failLevels = ['error', 'warning', 'hint', 'never'] as const;

export const reportFormats = ['text', 'json', 'markdown', 'earl'] as const;

/** The options of `cmoc appraise`. */
export interface AppraiseOptions extends Omit<ReviewOptions, 'format'> {
  readonly format: (typeof reportFormats)[number];
  readonly preset: readonly string[];
  readonly failOn: (typeof failLevels)[number];
  /** Packages and JSON packs beside those the review names. */
  readonly rules: readonly string[];
  /** Packages whose code may run from now on, as they are installed. */
  readonly trust: readonly string[];
  /** False where only the rules that come with the command are to run. */
  readonly outsideRules: boolean;
  /** Seconds that one rule from outside may run. */
  readonly timeLimit: number;
  /** Findings of a rule that are shown in text. */
  readonly max?: number;
  /** The moment by which waivers end; now where left out. */
  readonly at?: string;
}
