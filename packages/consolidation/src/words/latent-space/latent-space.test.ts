import { describe, expect, it } from 'vitest';
import { columnsOf, withoutDoubles, type SparseColumns } from '../phrase-space/sparse-columns';
import { weighFeatures } from '../phrase-space/sparse-rows';
import { cosineOfRows, learnLatentSpace } from './latent-space';
import { orthonormalise, symmetricEigen } from './small-matrix';

describe('symmetricEigen', () => {
  it('agrees with numpy.linalg.eigh 2.4 on a small matrix', () => {
    const { values } = symmetricEigen(Float64Array.from([2, 1, 0, 1, 3, 1, 0, 1, 4]), 3);
    const golden = [4.732050807568877, 3, 1.267949192431123];
    golden.forEach((value, at) => expect(values[at]).toBeCloseTo(value, 10));
  });
});

describe('orthonormalise', () => {
  it('turns a dependent column into zero', () => {
    const [first, second] = orthonormalise([
      Float64Array.from([1, 1, 0]),
      Float64Array.from([2, 2, 0]),
    ]);
    expect(first![0]).toBeCloseTo(Math.SQRT1_2, 12);
    expect([...second!]).toEqual([0, 0, 0]);
  });
});

describe('withoutDoubles', () => {
  it('keeps what rows share while it takes equal columns together', () => {
    const rows = weighFeatures([
      ['a', 'b', 'c'],
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const columns = columnsOf(rows);
    const once = withoutDoubles(columns);
    expect([columns.holders.length, once.holders.length]).toEqual([7, 5]);
    const products = ({ offsets, holders, weights }: SparseColumns) => {
      const found = new Float64Array(9);
      for (let column = 0; column + 1 < offsets.length; column += 1) {
        for (let i = offsets[column]!; i < offsets[column + 1]!; i += 1) {
          for (let j = offsets[column]!; j < offsets[column + 1]!; j += 1)
            found[holders[i]! * 3 + holders[j]!]! += weights[i]! * weights[j]!;
        }
      }
      return [...found];
    };
    const all = products(columns);
    products(once).forEach((product, at) => expect(product).toBeCloseTo(all[at]!, 12));
  });
});

describe('learnLatentSpace', () => {
  it('keeps all cosines when it keeps all dimensions', () => {
    const rows = weighFeatures([['a', 'b'], ['b', 'c'], ['c'], ['a', 'c']]);
    const latent = learnLatentSpace(rows, { dimensions: 3, rounds: 20 });
    const exact = (one: number, other: number) => {
      const weights = (row: number) =>
        new Map(
          Array.from(rows.items.slice(rows.offsets[row], rows.offsets[row + 1]), (item, at) => [
            item,
            rows.weights[rows.offsets[row]! + at]!,
          ]),
        );
      let sum = 0;
      for (const [item, weight] of weights(one)) sum += weight * (weights(other).get(item) ?? 0);
      return sum;
    };
    expect(cosineOfRows(latent, 0, 1)).toBeCloseTo(exact(0, 1), 6);
    expect(cosineOfRows(latent, 1, 3)).toBeCloseTo(exact(1, 3), 6);
  });

  it('brings phrases together that keep the same company though they share nothing', () => {
    const rows = weighFeatures([
      ['x', 'a'],
      ['x', 'b'],
      ['a', 'm'],
      ['b', 'm'],
      ['z', 'q'],
    ]);
    const latent = learnLatentSpace(rows, { dimensions: 2, rounds: 20 });
    expect(cosineOfRows(latent, 0, 3)).toBeGreaterThan(0.8);
    expect(cosineOfRows(latent, 0, 3)).toBeGreaterThan(2 * cosineOfRows(latent, 0, 4));
  });

  it('gives nothing for no phrases', () => {
    expect(learnLatentSpace(weighFeatures([]), { dimensions: 5 }).columns).toBe(0);
  });
});
