import { basename } from 'node:path';
import { formatVersion, parseReview, type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';

/** A review that holds nothing yet; its id is made from the name of its file. */
export function newReview(
  file: string,
  title: string,
): { readonly ok: true; readonly review: Review; readonly before: null } | CliFailure {
  const parsed = parseReview({
    format: 'cmoc-review',
    version: formatVersion,
    id: idFrom(file),
    title,
  });
  return parsed.ok
    ? { ok: true, review: parsed.value, before: null }
    : failure('usage', parsed.issues[0]?.message ?? 'A title was expected.', {
        next: 'cmoc import --help',
      });
}

function idFrom(file: string): string {
  const name = basename(file)
    .replace(/(?:\.cmoc)?\.json$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 100);
  return name === '' ? 'review' : name;
}
