import { describe, expect, test } from 'vitest';
import golden from './agreement-golden.json' with { type: 'json' };
import { cohensKappa } from './cohens-kappa';
import { gwetsAc1 } from './gwets-ac1';
import { krippendorffsAlpha } from './krippendorffs-alpha';
import { percentAgreement } from './percent-agreement';
import type { UnitRatings } from './ratings';

/**
 * Four observers, twelve units, five categories, ratings missing: the worked example of Krippendorff,
 * “Computing Krippendorff's Alpha-Reliability” (2011), also the data set cac.raw4raters of Gwet's
 * irrCAC.
 */
const fourObservers = unitsOf([
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
]);
const five = ['1', '2', '3', '4', '5'];

/** Diagnoses of 100 people by two raters: Fleiss, Levin and Paik 2003, Table 18.1. */
const diagnoses = unitsOfTable([
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
]);

/**
 * 91 couples on a scale of four: Hout, Duncan and Sobel 1987, in Agresti 1990, Table 2.10; the
 * statistics are those that the R package vcd prints for this table.
 */
const couples = unitsOfTable([
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
]);
const four = ['0', '1', '2', '3'];

function unitsOf(rows: readonly string[]): UnitRatings[] {
  const raters = rows.map((row) => row.split(' '));
  return (raters[0] ?? []).map((_, unit) =>
    raters.map((ratings) => (ratings[unit] === '.' ? undefined : ratings[unit])),
  );
}

function unitsOfTable(table: readonly (readonly number[])[]): UnitRatings[] {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => [String(a), String(b)])),
  );
}

describe('percent agreement', () => {
  test('of the four observers is the share of agreeing pairs', () => {
    expect(percentAgreement(fourObservers).value).toBeCloseTo(0.81818, 5);
    expect(percentAgreement(fourObservers)).toMatchObject({ units: 11, ratings: 40 });
  });
});

describe("Cohen's kappa", () => {
  test('of the diagnoses is 0.68', () => {
    expect(cohensKappa(diagnoses)).toMatchObject({ units: 100 });
    expect(cohensKappa(diagnoses).value).toBeCloseTo(0.6765, 4);
  });

  test('of the couples is 0.1293, and 0.2374 with linear weights', () => {
    expect(cohensKappa(couples).value).toBeCloseTo(0.1293, 4);
    const weighted = cohensKappa(couples, { categories: four, weighting: 'linear' });
    expect(weighted.value).toBeCloseTo(0.2374, 4);
  });

  // R packages vcd 1.4.11 (Fleiss-Cohen weights) and psych 2.2.9 (cohen.kappa) give the same.
  test('of the couples is 0.33204559 with quadratic weights', () => {
    const weighted = cohensKappa(couples, { categories: four, weighting: 'quadratic' });
    expect(weighted.value).toBeCloseTo(0.33204559, 8);
  });

  test('of two raters who never vary is not defined', () => {
    expect(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toEqual({
      units: 2,
      ratings: 4,
      undefinedBecause: 'no-variation',
    });
  });

  test('leaves out units that one rater alone rated', () => {
    const units: UnitRatings[] = [
      ['a', 'a'],
      ['b', 'b'],
      ['a', undefined],
    ];
    expect(cohensKappa(units)).toMatchObject({ units: 2, value: 1 });
  });

  test('refuses more than two raters', () => {
    expect(() => cohensKappa(fourObservers)).toThrow('compares two raters');
  });
});

describe("Krippendorff's alpha", () => {
  test('of the four observers is 0.743, and 0.815 on the ordinal scale', () => {
    expect(krippendorffsAlpha(fourObservers).value).toBeCloseTo(0.743, 3);
    const ordinal = krippendorffsAlpha(fourObservers, { metric: 'ordinal', categories: five });
    expect(ordinal.value).toBeCloseTo(0.815, 3);
  });

  test('without variation is not defined', () => {
    expect(krippendorffsAlpha([['a', 'a']]).undefinedBecause).toBe('no-variation');
  });
});

describe("Gwet's AC1", () => {
  test('of the four observers is 0.775', () => {
    expect(gwetsAc1(fourObservers).value).toBeCloseTo(0.77544, 5);
  });

  test('with a single category is not defined', () => {
    expect(gwetsAc1([['a', 'a']]).undefinedBecause).toBe('one-category');
  });

  test('stays high where one category is rare and kappa falls', () => {
    const units = unitsOfTable([
      [118, 5],
      [2, 0],
    ]);
    expect(cohensKappa(units).value).toBeLessThan(0);
    expect(gwetsAc1(units).value).toBeGreaterThan(0.9);
  });
});

/** From scikit-learn and NLTK, by make_agreement_golden.py. */
describe.each(golden.cases.map((one, at) => [`case ${at + 1}`, one] as const))('%s', (_, one) => {
  const units: UnitRatings[] = one.units.map((unit) => unit.map((rating) => rating ?? undefined));
  const categories = golden.scale;

  test('has the alpha that NLTK gives, nominal and ordinal', () => {
    expect(krippendorffsAlpha(units).value).toBeCloseTo(one.alpha, 9);
    const ordinal = krippendorffsAlpha(units, { metric: 'ordinal', categories });
    expect(ordinal.value).toBeCloseTo(one.ordinalAlpha, 9);
  });

  if (one.kappa === undefined) return;
  test('has the kappas that scikit-learn gives, and the percent agreement of NLTK', () => {
    expect(cohensKappa(units).value).toBeCloseTo(one.kappa, 9);
    for (const weighting of ['linear', 'quadratic'] as const) {
      const weighted = cohensKappa(units, { categories, weighting });
      expect(weighted.value).toBeCloseTo(one[weighting], 9);
    }
    expect(percentAgreement(units).value).toBeCloseTo(one.percent, 9);
  });
});

describe('every statistic', () => {
  const statistics = { percentAgreement, krippendorffsAlpha, gwetsAc1, cohensKappa };

  test.each(Object.entries(statistics))(
    '%s says so when no unit is rated twice',
    (_, statistic) => {
      expect(statistic([['a', undefined]])).toEqual({
        units: 0,
        ratings: 0,
        undefinedBecause: 'no-unit-rated-twice',
      });
    },
  );

  test('refuses a rating outside the scale', () => {
    expect(() => cohensKappa([['a', 'b']], { categories: ['a'] })).toThrow(
      'none of the categories',
    );
  });
});
