import { categoriesOf, pairs, tally, type Agreement, type UnitRatings } from './ratings';

/** How far apart two categories are, from their places on an ordered scale. */
export type Weighting = 'unweighted' | 'linear' | 'quadratic';

/** What {@link cohensKappa} takes beside the ratings. */
export interface KappaOptions {
  /** The scale, lowest first. Needed for weights; must hold every rating. */
  readonly categories?: readonly string[];
  /** `linear` and `quadratic` count near misses as part agreement. Default `unweighted`. */
  readonly weighting?: Weighting;
}

/**
 * Cohen's kappa for two raters, plain or weighted: agreement beyond what their own habits would give
 * by chance. Units that only one of them rated are left out and not counted in `units`.
 *
 * Undefined when no unit has both ratings, and when both raters used one and the same category
 * throughout, for then chance agreement is already complete.
 *
 * Cohen 1960, doi:10.1177/001316446002000104; Cohen 1968, doi:10.1037/h0026256. Linear.
 */
export function cohensKappa(units: readonly UnitRatings[], options: KappaOptions = {}): Agreement {
  const rated = pairs(units);
  const base = { units: rated.length, ratings: rated.length * 2 };
  if (rated.length === 0) return { ...base, undefinedBecause: 'no-unit-rated-twice' };
  const categories = categoriesOf(units, options.categories);
  const distance = distanceFor(options.weighting ?? 'unweighted', categories);
  const left = tally(rated.map(([rating]) => rating));
  const right = tally(rated.map(([, rating]) => rating));
  const n = rated.length;
  const observed = rated.reduce((sum, [a, b]) => sum + distance(a, b), 0) / n;
  let expected = 0;
  for (const [a, countA] of left) {
    for (const [b, countB] of right) expected += (distance(a, b) * countA * countB) / (n * n);
  }
  if (expected === 0) return { ...base, undefinedBecause: 'no-variation' };
  return { ...base, value: 1 - observed / expected };
}

/** Disagreement between two categories: 0 for the same, 1 for the farthest. */
function distanceFor(
  weighting: Weighting,
  categories: readonly string[],
): (a: string, b: string) => number {
  if (weighting === 'unweighted') return (a, b) => (a === b ? 0 : 1);
  const place = new Map(categories.map((category, index) => [category, index]));
  const widest = Math.max(1, categories.length - 1);
  const power = weighting === 'linear' ? 1 : 2;
  return (a, b) => (Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0)) / widest) ** power;
}
