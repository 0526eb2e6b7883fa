/** What raters said of one unit, in the order of the raters; undefined where one did not rate it. */
type UnitRatings = readonly (string | undefined)[];
/** Why a statistic has no value. */
type Undefined = 'no-unit-rated-twice' | 'no-variation' | 'one-category';
/** A statistic of agreement, with what it rests on. Information beside the ratings, never a verdict. */
interface Agreement {
  /** The statistic; left out where it is not defined. */
  readonly value?: number;
  /** Why there is no value. */
  readonly undefinedBecause?: Undefined;
  /** Units that entered the statistic. */
  readonly units: number;
  /** Ratings that entered the statistic. */
  readonly ratings: number;
}

/** How far apart two categories are, from their places on an ordered scale. */
type Weighting = 'unweighted' | 'linear' | 'quadratic';
/** What {@link cohensKappa} takes beside the ratings. */
interface KappaOptions {
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
declare function cohensKappa(units: readonly UnitRatings[], options?: KappaOptions): Agreement;

/** What {@link gwetsAc1} takes beside the ratings. */
interface Ac1Options {
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
declare function gwetsAc1(units: readonly UnitRatings[], options?: Ac1Options): Agreement;

/** What {@link krippendorffsAlpha} takes beside the ratings. */
interface AlphaOptions {
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
declare function krippendorffsAlpha(
  units: readonly UnitRatings[],
  options?: AlphaOptions,
): Agreement;

/**
 * The share of pairs of raters who said the same, averaged over units.
 *
 * It says nothing of agreement by chance, and is the one figure everybody understands.
 * Undefined when no unit has two ratings. Linear.
 */
declare function percentAgreement(units: readonly UnitRatings[]): Agreement;

export { cohensKappa, gwetsAc1, krippendorffsAlpha, percentAgreement };
export type {
  Ac1Options,
  Agreement,
  AlphaOptions,
  KappaOptions,
  Undefined,
  UnitRatings,
  Weighting,
};
