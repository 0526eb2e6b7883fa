import type { Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import { nearest } from '../suggestion/nearest';

/** There is no such configuration; the nearest id is suggested. */
export function unknownConfiguration(id: string, review: Review): CliFailure {
  const meant = nearest(
    id,
    review.configurations.map((configuration) => configuration.id),
  );
  return failure(
    'unknown-configuration',
    `The review has no configuration “${id}”.`,
    meant === undefined ? {} : { next: `did you mean ${meant}?` },
  );
}
