import type { Format } from '@cmoc/interchange';
import { failure, type CliFailure } from '../failure/failure';
import { nearest } from '../suggestion/nearest';

/** There is no such format among those that will do; the nearest is suggested. */
export function unknownFormat(id: string, candidates: readonly Format[]): CliFailure {
  const ids = candidates.map((format) => format.id);
  const meant = nearest(id, ids) ?? titledAs(id, candidates);
  return failure('unknown-format', `“${id}” is none of ${ids.join(', ')}.`, {
    next: meant === undefined ? 'cmoc formats' : `did you mean ${meant}?`,
  });
}

/** `truth-table` and `endnote` are known by their titles. */
function titledAs(typed: string, candidates: readonly Format[]): string | undefined {
  const words = wordsOf(typed);
  const titled = candidates.filter(({ title }) => words !== '' && wordsOf(title).includes(words));
  return titled.length === 1 ? titled[0]?.id : undefined;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
