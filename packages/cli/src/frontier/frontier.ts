import { parsimonyFrontier } from '@cmoc/consolidation';
import { findEntity } from '@cmoc/model';
import { unknownConfiguration } from '../configuration-argument/configuration-argument';
import type { CommandResult, Surroundings } from '../run/command';
import { headOf, workOnReview } from '../run/work-on-review';
import type { FrontierOptions } from './frontier.options';
import { frontierAsText } from './frontier-text';
import type { FrontierOutput } from './output';

/** Weighs few refined configurations against full coverage. */
export async function frontier(
  file: string,
  options: FrontierOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  const { unit, atMost, candidate } = options;
  return workOnReview<FrontierOutput>(file, options, surroundings, {
    activity: 'Looking for the best coverage',
    find: (review, control) => {
      const unknown = candidate.find((id) => findEntity(review, 'configuration', id) === undefined);
      if (unknown !== undefined) return unknownConfiguration(unknown, review);
      const frontiers = parsimonyFrontier(review, {
        maxSize: atMost ?? null,
        ...(unit === undefined ? {} : { units: [unit] }),
        ...(candidate.length === 0 ? {} : { candidates: [...candidate] }),
        ...control,
      });
      return {
        ok: true,
        value: { format: 'cmoc-frontier', ...headOf(file, review), frontiers },
      };
    },
    write: frontierAsText,
  });
}
