import { createSeededGenerator, type RunControl } from '@cmoc/kernel';
import { columnsOf, withoutDoubles, type SparseColumns } from '../phrase-space/sparse-columns';
import type { SparseRows } from '../phrase-space/sparse-rows';
import { innerProduct, orthonormalise, symmetricEigen } from './small-matrix';

/** Dense rows of one length, one after the other. */
export interface DenseRows {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Options of {@link learnLatentSpace}. */
export interface LatentSpaceOptions {
  /** Dimensions to keep; fewer where the phrases do not span as many. */
  readonly dimensions: number;
  /** Rounds of iteration; more sharpen the last dimensions. */
  readonly rounds?: number;
  readonly seed?: number;
}

/**
 * Learns a small latent space from weighted features of phrases: a truncated singular value
 * decomposition, after which phrases that keep the same company lie near each other even when they
 * share no word. Latent semantic analysis, DOI 10.1002/(SICI)1097-4571(199009)41:6<391::AID-ASI1>3.0.CO;2-9.
 *
 * Subspace iteration from a seeded start (DOI 10.1137/090771806), then Rayleigh-Ritz. Rows come out
 * with length one, or zero for a phrase without features. Cost: O(rounds × dimensions × entries).
 */
export function learnLatentSpace(
  features: SparseRows,
  options: LatentSpaceOptions,
  control: RunControl = {},
): DenseRows {
  const { rounds = 6, seed = 1 } = options;
  const count = features.rows;
  const kept = Math.min(options.dimensions, count, features.columns);
  const width = Math.min(kept + 8, count, features.columns);
  if (kept === 0) return { rows: count, columns: 0, values: new Float64Array(0) };
  const columns = withoutDoubles(columnsOf(features));
  let basis = randomBasis(count, width, seed);
  for (let round = 0; round < rounds; round += 1) {
    control.signal?.throwIfAborted();
    basis = orthonormalise(basis).map((column) => timesGram(columns, column));
  }
  return normaliseRows(rotate(columns, orthonormalise(basis), kept), count, kept);
}

/** Rayleigh-Ritz: turns the basis to the singular directions and scales them by their values. */
function rotate(
  features: SparseColumns,
  basis: readonly Float64Array[],
  kept: number,
): Float64Array {
  const width = basis.length;
  const rows = basis[0]!.length;
  const gram = new Float64Array(width * width);
  basis.forEach((column, i) => {
    const image = timesGram(features, column);
    for (let j = 0; j <= i; j += 1) {
      gram[i * width + j] = innerProduct(basis[j]!, image);
      gram[j * width + i] = gram[i * width + j]!;
    }
  });
  const { values, vectors } = symmetricEigen(gram, width);
  const turned = new Float64Array(rows * kept);
  for (let dimension = 0; dimension < kept; dimension += 1) {
    const length = Math.sqrt(Math.max(0, values[dimension]!));
    basis.forEach((column, i) => {
      const share = vectors[i * width + dimension]! * length;
      for (let row = 0; row < rows; row += 1)
        turned[row * kept + dimension]! += column[row]! * share;
    });
  }
  return turned;
}

/** Features times their transpose times a column: what the phrases share with it, through each feature. */
function timesGram(
  { offsets, holders, weights }: SparseColumns,
  column: Float64Array,
): Float64Array {
  const product = new Float64Array(column.length);
  for (let feature = 0; feature + 1 < offsets.length; feature += 1) {
    const start = offsets[feature]!;
    const end = offsets[feature + 1]!;
    let shared = 0;
    for (let at = start; at < end; at += 1) shared += weights[at]! * column[holders[at]!]!;
    for (let at = start; at < end; at += 1) product[holders[at]!]! += weights[at]! * shared;
  }
  return product;
}

function randomBasis(rows: number, width: number, seed: number): Float64Array[] {
  const generator = createSeededGenerator(seed);
  return Array.from({ length: width }, () =>
    Float64Array.from({ length: rows }, () => generator.nextFloat() - 0.5),
  );
}

/** Scales every row to length one. */
export function normaliseRows(values: Float64Array, rows: number, columns: number): DenseRows {
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    let square = 0;
    for (const value of own) square += value * value;
    if (square < 1e-18) own.fill(0);
    else for (let i = 0; i < columns; i += 1) own[i]! /= Math.sqrt(square);
  }
  return { rows, columns, values };
}

/** The cosine of two rows of length one. */
export function cosineOfRows({ columns, values }: DenseRows, one: number, other: number): number {
  let sum = 0;
  const left = one * columns;
  const right = other * columns;
  for (let i = 0; i < columns; i += 1) sum += values[left + i]! * values[right + i]!;
  return sum;
}
