import type { ReviewOptions } from '../run/command';

/** The kinds of suggestion about a vocabulary. */
export const vocabularyKinds = ['same', 'opposite', 'direction-in-label'] as const;

/** The options of `cmoc vocabulary`. */
export interface VocabularyCommandOptions extends ReviewOptions {
  readonly kind?: (typeof vocabularyKinds)[number];
  readonly threshold?: number;
  readonly max?: number;
}
