import { categoriesOf, pairable, tally, type Agreement, type UnitRatings } from './ratings';

/** What {@link krippendorffsAlpha} takes beside the ratings. */
export interface AlphaOptions {
  /** `ordinal` counts near misses as less disagreement, and needs `categories`. */
  readonly metric?: 'nominal' | 'ordinal';
  /** The scale, lowest first. */
  readonly categories?: readonly string[];
}

/**
 * Krippendorff's alpha for any number of raters, with ratings missing: one less the disagreement
 * found over the disagreement expected by chance. Units with a single rating are left out.
 *
 * Undefined when no unit has two ratings, and when all ratings are the same: without variation
 * there is nothing to be reliable about.
 *
 * Hayes and Krippendorff 2007, doi:10.1080/19312450709336664. Linear in the ratings, quadratic in
 * the categories.
 */
export function krippendorffsAlpha(
  units: readonly UnitRatings[],
  options: AlphaOptions = {},
): Agreement {
  const rated = pairable(units);
  const ratings = rated.flat();
  const base = { units: rated.length, ratings: ratings.length };
  if (rated.length === 0) return { ...base, undefinedBecause: 'no-unit-rated-twice' };
  const totals = tally(ratings);
  const categories = categoriesOf(units, options.categories);
  const delta = deltaFor(options.metric ?? 'nominal', categories, totals);
  let observed = 0;
  for (const unit of rated) observed += disagreement(tally(unit), delta) / (unit.length - 1);
  const expected = disagreement(totals, delta) / (ratings.length - 1);
  if (expected === 0) return { ...base, undefinedBecause: 'no-variation' };
  return { ...base, value: 1 - observed / expected };
}

type Delta = (a: string, b: string) => number;

function disagreement(counts: ReadonlyMap<string, number>, delta: Delta): number {
  let sum = 0;
  for (const [a, countA] of counts) {
    for (const [b, countB] of counts) if (a !== b) sum += countA * countB * delta(a, b);
  }
  return sum;
}

/** Ordinal distance counts how many ratings lie between two categories, half of their own included. */
function deltaFor(
  metric: 'nominal' | 'ordinal',
  categories: readonly string[],
  totals: ReadonlyMap<string, number>,
): Delta {
  if (metric === 'nominal') return () => 1;
  const place = new Map(categories.map((category, index) => [category, index]));
  return (a, b) => {
    const [from, to] = [place.get(a) ?? 0, place.get(b) ?? 0].sort((x, y) => x - y) as [
      number,
      number,
    ];
    let between = 0;
    for (let index = from; index <= to; index += 1) {
      const count = totals.get(categories[index] ?? '') ?? 0;
      between += index === from || index === to ? count / 2 : count;
    }
    return between ** 2;
  };
}
