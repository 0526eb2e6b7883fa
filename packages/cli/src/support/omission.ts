import type { Omission } from '@cmoc/consolidation';
import { findEntity, type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import type { Read } from '../state-argument/state-argument';
import { knownIds } from '../suggestion/known-ids';

/**
 * Reads what is to be left out: the id of a source or a study family, or `judged:ITEM=LEVEL,LEVEL`.
 * `each` stands for every study family, one after the other.
 */
export function readOmissions(
  texts: readonly string[],
  review: Review,
): Read<readonly Omission[] | 'each'> {
  if (texts.includes('each')) return { ok: true, value: 'each' };
  const omissions: Omission[] = [];
  for (const text of texts) {
    const omission = omissionOf(text, review);
    if (omission === undefined) return unknown(text, review);
    omissions.push(omission);
  }
  return { ok: true, value: omissions };
}

function omissionOf(text: string, review: Review): Omission | undefined {
  const judged = /^judged:(.+)=(.+)$/.exec(text);
  if (judged?.[1] !== undefined && judged[2] !== undefined) {
    return { kind: 'judged', item: judged[1], levels: judged[2].split(',') };
  }
  if (findEntity(review, 'source', text) !== undefined) return { kind: 'source', id: text };
  const isFamily = findEntity(review, 'study-family', text) !== undefined;
  return isFamily ? { kind: 'study-family', id: text } : undefined;
}

function unknown(text: string, review: Review): CliFailure {
  return failure(
    'unknown-source',
    `The review has no source or study family “${text}”.`,
    knownIds(text, [...review.sources, ...review.studyFamilies]),
  );
}
