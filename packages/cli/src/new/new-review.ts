import { basename } from 'node:path';
import { formatVersion, parseReview, type Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';

/** A review that holds nothing yet; its id is made from the name of its file. */
export function newReview(
  file: string,
  title: string,
): { readonly ok: true; readonly review: Review } | CliFailure {
  const parsed = parseReview({
    format: 'cmoc-review',
    version: formatVersion,
    id: idFrom(file),
    title,
  });
  return parsed.ok
    ? { ok: true, review: parsed.value }
    : failure('usage', parsed.issues[0]?.message ?? 'A title was expected.', {
        next: 'cmoc new --help',
      });
}

/** Refuses a file that is there already: a review is begun in a new one. */
export async function refuseTaken(file: string, io: Io): Promise<CliFailure | undefined> {
  const there = await io.files.facts(file).then(
    () => true,
    () => false,
  );
  return there
    ? failure('file-exists', 'There is a file already; a review is begun in a new one.', {
        file,
        next: 'choose another name, or add to the review there: cmoc import --into',
      })
    : undefined;
}

function idFrom(file: string): string {
  const name = basename(file)
    .replace(/(?:\.cmoc)?\.json$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 100);
  return name === '' ? 'review' : name;
}
