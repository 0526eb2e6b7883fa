import type { Review } from '@cmoc/model';
import { failure, type CliFailure } from '../failure/failure';
import { quoted } from '../review-file/read-bytes';
import { nearest } from '../suggestion/nearest';
import type { Read } from '../state-argument/state-argument';

type Theory = Review['theories'][number];

/** One version named, or the one that no other replaces. */
export function theoryIn(
  review: Review,
  file: string,
  { named, flag }: { readonly named: string | undefined; readonly flag: string },
): Read<Theory> {
  if (named !== undefined) {
    const theory = review.theories.find(({ id }) => id === named);
    return theory === undefined
      ? unknownTheory(named, flag, { review, file })
      : { ok: true, value: theory };
  }
  const latest = latestOf(review);
  if (latest.length === 1 && latest[0] !== undefined) return { ok: true, value: latest[0] };
  return unclear(flag, { review, file });
}

/** The version before one, where the file says which it replaces. */
export function versionBefore(review: Review, theory: Theory): Theory | undefined {
  return review.theories.find(({ id }) => id === theory.previous);
}

function latestOf({ theories }: Review): readonly Theory[] {
  const replaced = new Set(theories.flatMap(({ previous }) => previous ?? []));
  return theories.filter(({ id, status }) => !replaced.has(id) && status !== 'retired');
}

interface Place {
  readonly review: Review;
  readonly file: string;
}

function unclear(flag: string, { review, file }: Place): CliFailure {
  const ids = review.theories.map(({ id }) => id as string);
  if (ids.length === 0)
    return failure('unknown-theory', 'The review has no theory version to compare.', {
      file,
      next: `cmoc check ${quoted(file)} shows what it holds`,
    });
  return failure(
    'unknown-theory',
    `Which version is meant is not clear. The review has ${ids.join(', ')}.`,
    { file, next: `add ${flag} ${ids[0] ?? ''}` },
  );
}

function unknownTheory(named: string, flag: string, { review, file }: Place): CliFailure {
  const ids = review.theories.map(({ id }) => id as string);
  const meant = nearest(named, ids) ?? ids[0];
  return failure(
    'unknown-theory',
    `The review has no theory version “${named}”.${ids.length === 0 ? '' : ` It has ${ids.join(', ')}.`}`,
    { file, ...(meant === undefined ? {} : { next: `did you mean ${flag} ${meant}?` }) },
  );
}
