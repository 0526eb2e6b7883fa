import type { Format } from '@cmoc/interchange';
import { failure, type CliFailure } from '../failure/failure';
import { nearest } from '../suggestion/nearest';

/** There is no such format among those that will do; the nearest is suggested. */
export function unknownFormat(id: string, candidates: readonly Format[]): CliFailure {
  const ids = candidates.map((format) => format.id);
  const meant = nearest(id, ids);
  return failure('unknown-format', `“${id}” is none of ${ids.join(', ')}.`, {
    next: meant === undefined ? 'cmoc formats' : `did you mean ${meant}?`,
  });
}
