import { pairable, tally, type Agreement, type UnitRatings } from './ratings';

/**
 * The share of pairs of raters who said the same, averaged over units.
 *
 * It says nothing of agreement by chance, and is the one figure everybody understands.
 * Undefined when no unit has two ratings. Linear.
 */
export function percentAgreement(units: readonly UnitRatings[]): Agreement {
  const rated = pairable(units);
  const base = { units: rated.length, ratings: rated.flat().length };
  if (rated.length === 0) return { ...base, undefinedBecause: 'no-unit-rated-twice' };
  const shares = rated.map((unit) => {
    const agreeing = [...tally(unit).values()].reduce((sum, count) => sum + count * (count - 1), 0);
    return agreeing / (unit.length * (unit.length - 1));
  });
  return { ...base, value: mean(shares) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
