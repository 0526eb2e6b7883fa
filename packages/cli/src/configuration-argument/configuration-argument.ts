import type { Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import { knownIds } from '../suggestion/known-ids';

/** There is no such configuration; the nearest id is suggested. */
export function unknownConfiguration(id: string, { configurations }: Review): CliFailure {
  return failure(
    'unknown-configuration',
    `The review has no configuration “${id}”.`,
    knownIds(id, configurations),
  );
}
