import { proposeVocabulary } from '@cmoc/consolidation';
import type { CommandResult, Surroundings } from '../run/command';
import { headOf, workOnReview } from '../run/work-on-review';
import type { VocabularyCommandOptions } from './vocabulary.options';
import type { VocabularyOutput } from './output';
import { vocabularyAsText } from './vocabulary-text';

const usualMaximum = { text: 10, json: 1000 } as const;

/** Suggests what may be the same, what opposite, and where a label holds a direction. */
export async function vocabulary(
  file: string,
  options: VocabularyCommandOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { kind, threshold, format, max = usualMaximum[format] } = options;
  return workOnReview<VocabularyOutput>(file, options, surroundings, {
    activity: 'Comparing the phrases of constructs',
    find: (review, control) => ({
      ok: true,
      value: {
        format: 'cmoc-vocabulary',
        ...headOf(file, review),
        ...proposeVocabulary(review, {
          limit: max,
          same: kind === undefined || kind === 'same',
          opposite: kind === undefined || kind === 'opposite',
          directionInLabel: kind === undefined || kind === 'direction-in-label',
          groups: kind === undefined || kind === 'same',
          ...(threshold === undefined
            ? {}
            : { threshold, groupThreshold: Math.max(threshold, leastOfGroups) }),
          ...control,
        }),
      },
    }),
    write: vocabularyAsText,
  });
}

/** Groups grow by chains of pairs: below this they would swallow the vocabulary. */
const leastOfGroups = 0.45;
