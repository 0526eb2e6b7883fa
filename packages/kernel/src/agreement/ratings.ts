import { UsageError } from '../usage-error/usage-error';

/** What raters said of one unit, in the order of the raters; undefined where one did not rate it. */
export type UnitRatings = readonly (string | undefined)[];

/** Why a statistic has no value. */
export type Undefined = 'no-unit-rated-twice' | 'no-variation' | 'one-category';

/** A statistic of agreement, with what it rests on. Information beside the ratings, never a verdict. */
export interface Agreement {
  /** The statistic; left out where it is not defined. */
  readonly value?: number;
  /** Why there is no value. */
  readonly undefinedBecause?: Undefined;
  /** Units that entered the statistic. */
  readonly units: number;
  /** Ratings that entered the statistic. */
  readonly ratings: number;
}

/** Each unit that at least two raters rated, with its ratings. */
export function pairable(units: readonly UnitRatings[]): string[][] {
  return units
    .map((unit) => unit.filter((rating) => rating !== undefined))
    .filter((unit) => unit.length > 1);
}

/** The categories that occur, or those given, which must hold all that occur. */
export function categoriesOf(
  units: readonly UnitRatings[],
  given: readonly string[] | undefined,
): readonly string[] {
  const found = [...new Set(units.flat().filter((rating) => rating !== undefined))].sort();
  if (given === undefined) return found;
  const stray = found.find((category) => !given.includes(category));
  if (stray !== undefined) {
    throw new UsageError(
      'invalid-ratings',
      `The rating ${stray} is none of the categories ${given.join(', ')}.`,
    );
  }
  return given;
}

/** The two ratings of each unit that both of two raters rated. */
export function pairs(units: readonly UnitRatings[]): (readonly [string, string])[] {
  if (units.some((unit) => unit.length !== 2)) {
    throw new UsageError(
      'invalid-ratings',
      'This statistic compares two raters: give two ratings for each unit.',
    );
  }
  return units.flatMap(([left, right]) =>
    left === undefined || right === undefined ? [] : [[left, right] as const],
  );
}

/** How often each category occurs. */
export function tally(ratings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return counts;
}
