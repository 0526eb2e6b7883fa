import { historyOf } from '@cmoc/consolidation';
import { find } from '@cmoc/model';
import { unknownConfiguration } from '../configuration-argument/configuration-argument';
import type { CommandResult, ReviewOptions, Surroundings } from '../run/command';
import { headOf, workOnReview } from '../run/work-on-review';
import { historyAsText } from './history-text';
import type { HistoryOutput } from './output';

/** Tells the life of one configuration. */
export async function history(
  file: string,
  configuration: string,
  options: ReviewOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return workOnReview<HistoryOutput>(file, options, surroundings, {
    activity: 'Following the configuration',
    find: (review) =>
      find(review, 'configuration', configuration) === undefined
        ? unknownConfiguration(configuration, review)
        : {
            ok: true,
            value: {
              format: 'cmoc-history',
              ...headOf(file, review),
              configuration,
              events: historyOf(review, configuration),
            },
          },
    write: historyAsText,
  });
}
