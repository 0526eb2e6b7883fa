import { createSeededGenerator } from '@cmoc/graph';
import type { SparseRows } from '../phrase-space/sparse-rows';
import { orthonormalise, symmetricEigen } from './small-matrix';

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
export function learnLatentSpace(features: SparseRows, options: LatentSpaceOptions): DenseRows {
  const { rounds = 6, seed = 1 } = options;
  const count = features.rows;
  const kept = Math.min(options.dimensions, count, features.columns);
  const width = Math.min(kept + 8, count, features.columns);
  if (kept === 0) return { rows: count, columns: 0, values: new Float64Array(0) };
  let basis = randomColumns(count, width, seed);
  for (let round = 0; round < rounds; round += 1) {
    basis = orthonormalise(basis, count, width);
    basis = timesRows(features, timesColumns(features, basis, width), width);
  }
  basis = orthonormalise(basis, count, width);
  return normaliseRows(rotate(features, basis, width, kept), count, kept);
}

/** Rayleigh-Ritz: turns the basis to the singular directions and scales them by their values. */
function rotate(
  features: SparseRows,
  basis: Float64Array,
  width: number,
  kept: number,
): Float64Array {
  const image = timesRows(features, timesColumns(features, basis, width), width);
  const gram = new Float64Array(width * width);
  for (let row = 0; row < features.rows; row += 1) {
    const at = row * width;
    for (let i = 0; i < width; i += 1) {
      const left = basis[at + i]!;
      for (let j = 0; j < width; j += 1) gram[i * width + j]! += left * image[at + j]!;
    }
  }
  // Symmetric but for rounding, which the rotations would take amiss.
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const mean = (gram[i * width + j]! + gram[j * width + i]!) / 2;
      gram[i * width + j] = mean;
      gram[j * width + i] = mean;
    }
  }
  const { values, vectors } = symmetricEigen(gram, width);
  const turned = new Float64Array(features.rows * kept);
  for (let row = 0; row < features.rows; row += 1) {
    for (let dimension = 0; dimension < kept; dimension += 1) {
      let sum = 0;
      for (let i = 0; i < width; i += 1)
        sum += basis[row * width + i]! * vectors[i * width + dimension]!;
      turned[row * kept + dimension] = sum * Math.sqrt(Math.max(0, values[dimension]!));
    }
  }
  return turned;
}

/** Transposed features times a block: one row for each feature. */
function timesColumns(
  { rows, columns, offsets, items, weights }: SparseRows,
  block: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(columns * width);
  for (let row = 0; row < rows; row += 1) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const weight = weights[at]!;
      const to = items[at]! * width;
      const from = row * width;
      for (let i = 0; i < width; i += 1) product[to + i]! += weight * block[from + i]!;
    }
  }
  return product;
}

/** Features times a block: one row for each phrase. */
function timesRows(
  { rows, offsets, items, weights }: SparseRows,
  block: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const to = row * width;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const weight = weights[at]!;
      const from = items[at]! * width;
      for (let i = 0; i < width; i += 1) product[to + i]! += weight * block[from + i]!;
    }
  }
  return product;
}

function randomColumns(rows: number, width: number, seed: number): Float64Array {
  const generator = createSeededGenerator(seed);
  return Float64Array.from({ length: rows * width }, () => generator.nextFloat() - 0.5);
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
