import { categoriesOf, pairable, tally, type Agreement, type UnitRatings } from './ratings';
import { percentAgreement } from './percent-agreement';

/** What {@link gwetsAc1} takes beside the ratings. */
export interface Ac1Options {
  /** The categories raters could use; those that occur when left out. */
  readonly categories?: readonly string[];
}

/**
 * Gwet's AC1 for any number of raters, with ratings missing: agreement beyond chance that stays
 * stable where one category is rare, which is where kappa falters.
 *
 * Undefined when no unit has two ratings, and when there is a single category to choose from.
 *
 * Gwet 2008, doi:10.1348/000711006X126600. Linear.
 */
export function gwetsAc1(units: readonly UnitRatings[], options: Ac1Options = {}): Agreement {
  const rated = pairable(units);
  const base = { units: rated.length, ratings: rated.flat().length };
  const observed = percentAgreement(units).value;
  if (observed === undefined) return { ...base, undefinedBecause: 'no-unit-rated-twice' };
  const categories = categoriesOf(units, options.categories);
  if (categories.length < 2) return { ...base, undefinedBecause: 'one-category' };
  // Prevalence is taken over every unit with a rating, paired or not.
  const any = units
    .map((unit) => unit.filter((rating) => rating !== undefined))
    .filter((unit) => unit.length > 0);
  let expected = 0;
  for (const category of categories) {
    const share =
      any.reduce((sum, unit) => sum + (tally(unit).get(category) ?? 0) / unit.length, 0) /
      any.length;
    expected += share * (1 - share);
  }
  expected /= categories.length - 1;
  return { ...base, value: (observed - expected) / (1 - expected) };
}
