/** Makes long columns orthonormal (modified Gram-Schmidt, twice); dependent ones become zero. */
export function orthonormalise(block: readonly Float64Array[]): Float64Array[] {
  const columns = block.map((column) => column.slice());
  columns.forEach((own, column) => {
    const before = Math.sqrt(innerProduct(own, own));
    for (let pass = 0; pass < 2; pass += 1) {
      for (let other = 0; other < column; other += 1) takeAway(own, columns[other]!);
    }
    const length = Math.sqrt(innerProduct(own, own));
    const scale = length > before * 1e-12 && length > 0 ? 1 / length : 0;
    for (let row = 0; row < own.length; row += 1) own[row]! *= scale;
  });
  return columns;
}

function takeAway(own: Float64Array, other: Float64Array): void {
  const share = innerProduct(own, other);
  for (let row = 0; row < own.length; row += 1) own[row]! -= share * other[row]!;
}

/** The inner product of two columns of one length. */
export function innerProduct(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

/** Eigenvalues in descending order, and the eigenvectors as columns in that order. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations, with the
 * sign of each vector fixed so that its largest entry is positive. O(size³) a sweep.
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 60 && offDiagonal(a, size) > 1e-22 * frobenius(a); sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotatePair({ a, v, size }, p, q);
    }
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (one, other) => a[other * size + other]! - a[one * size + one]! || one - other,
  );
  const values = Float64Array.from(order, (i) => a[i * size + i]!);
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    const sign = signOfLargest(v, size, from);
    for (let row = 0; row < size; row += 1) vectors[row * size + to] = sign * v[row * size + from]!;
  });
  return { values, vectors };
}

interface Rotation {
  readonly a: Float64Array;
  readonly v: Float64Array;
  readonly size: number;
}

function rotatePair({ a, v, size }: Rotation, p: number, q: number): void {
  const apq = a[p * size + q]!;
  if (apq === 0) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(v, k * size + p, k * size + q, c, s);
}

// Five plain numbers keep the innermost step free of allocation.
// eslint-disable-next-line max-params
function turn(block: Float64Array, one: number, other: number, c: number, s: number): void {
  const x = block[one]!;
  const y = block[other]!;
  block[one] = c * x - s * y;
  block[other] = s * x + c * y;
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) if (i !== j) sum += a[i * size + j]! ** 2;
  }
  return sum;
}

function frobenius(a: Float64Array): number {
  let sum = 0;
  for (const value of a) sum += value * value;
  return sum;
}

function signOfLargest(v: Float64Array, size: number, column: number): number {
  let largest = 0;
  for (let row = 0; row < size; row += 1) {
    const value = v[row * size + column]!;
    if (Math.abs(value) > Math.abs(largest)) largest = value;
  }
  return largest < 0 ? -1 : 1;
}
