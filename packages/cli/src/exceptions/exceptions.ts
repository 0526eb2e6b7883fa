import type { RunControl } from '@cmoc/kernel';
import { exceptionQueues, proposeDemiRegularities, type ExceptionQueue } from '@cmoc/consolidation';
import { findEntity, type Review } from '@cmoc/model';
import { unknownConfiguration } from '../configuration-argument/configuration-argument';
import type { CommandResult, Surroundings, ReviewOptions } from '../run/command';
import { headOf, workOnReview, type Found } from '../run/work-on-review';
import { exceptionsAsText } from './exceptions-text';
import type { ExceptionsOutput } from './output';

/** The options of `cmoc exceptions`. */
export interface ExceptionsOptions extends ReviewOptions {
  readonly about: readonly string[];
  readonly max?: number;
}

const usualMaximum = { text: 10, json: 1000 } as const;

/** Lists patterns with their exceptions, and where exceptions may be found. */
export async function exceptions(
  file: string,
  options: ExceptionsOptions,
  surroundings: Surroundings,
): Promise<CommandResult> {
  return workOnReview<ExceptionsOutput>(file, options, surroundings, {
    activity: 'Looking for exceptions',
    find: (review, control) => lookFor(file, review, options, control),
    write: exceptionsAsText,
  });
}

function lookFor(
  file: string,
  review: Review,
  { about, format, max = usualMaximum[format] }: ExceptionsOptions,
  control: RunControl,
): Found<ExceptionsOutput> {
  const unknown = about.find((id) => findEntity(review, 'configuration', id) === undefined);
  if (unknown !== undefined) return unknownConfiguration(unknown, review);
  const all = proposeDemiRegularities(review, { limit: mostPatterns, ...control });
  const patterns = all.proposals.filter(
    ({ grounds }) =>
      about.length === 0 ||
      [...grounds.members, ...grounds.exceptions.map(({ configuration }) => configuration)].some(
        (id) => about.includes(id),
      ),
  );
  const queues = [
    ...exceptionQueues(
      review,
      about.length === 0 ? { includeNeverChecked: false } : { configurations: [...about] },
    ),
  ].sort(byUrgency);
  return {
    ok: true,
    value: {
      format: 'cmoc-exceptions',
      ...headOf(file, review),
      about,
      counts: {
        patterns: countOf(patterns, max, all.notListed === 0 && all.notes.length === 0),
        queues: countOf(queues, max, true),
      },
      notes: all.notes,
      patterns: patterns.slice(0, max),
      queues: queues.slice(0, max),
    },
  };
}

/** Beyond this many patterns nobody counts. */
const mostPatterns = 10_000;

/** Opposites on record first, then outcomes that are absent where the contexts hold, then ids. */
function byUrgency(one: ExceptionQueue, other: ExceptionQueue): number {
  return (
    standing(other, 'opposite') - standing(one, 'opposite') ||
    standing(other, 'outcome-absent') - standing(one, 'outcome-absent') ||
    (one.configuration < other.configuration ? -1 : 1)
  );
}

function standing({ entries }: ExceptionQueue, wanted: string): number {
  return entries.filter((entry) => entry.standing === wanted).length;
}

function countOf(list: readonly unknown[], max: number, exact: boolean) {
  return { listed: Math.min(list.length, max), atLeast: list.length, exact };
}
