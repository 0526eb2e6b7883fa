/**
 * Pairs rows with columns so that the likenesses of all pairs add up to the most, each row and column
 * at most once; pairs below `least` are not made. Exact (shortest augmenting paths, DOI
 * 10.1007/BF02278710), O(n³), the same pairs for the same input.
 *
 * @returns for each row its column, or -1
 */
export function bestAlignment(likeness: readonly (readonly number[])[], least: number): number[] {
  const rows = likeness.length;
  const columns = likeness[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  if (rows === 0 || columns === 0) return likeness.map(() => -1);
  const gain = (row: number, column: number) => {
    const value = likeness[row]?.[column] ?? 0;
    return value >= least ? value : 0;
  };
  const columnRow = assign(size, (row, column) => -gain(row, column));
  const result = new Array<number>(rows).fill(-1);
  columnRow.forEach((row, column) => {
    if (row < rows && column < columns && gain(row, column) > 0) result[row] = column;
  });
  return result;
}

/** The assignment of least cost of a square problem: for each column its row. */
function assign(size: number, cost: (row: number, column: number) => number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    match[0] = row;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    let column = 0;
    do {
      used[column] = 1;
      const here = match[column]!;
      let next = 0;
      let step = Number.POSITIVE_INFINITY;
      for (let other = 1; other <= size; other += 1) {
        if (used[other] === 1) continue;
        const reduced = cost(here - 1, other - 1) - rowPotential[here]! - columnPotential[other]!;
        if (reduced < least[other]!) {
          least[other] = reduced;
          way[other] = column;
        }
        if (least[other]! < step) {
          step = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (used[other] === 1) {
          rowPotential[match[other]!]! += step;
          columnPotential[other]! -= step;
        } else least[other]! -= step;
      }
      column = next;
    } while (match[column] !== 0);
    while (column !== 0) {
      match[column] = match[way[column]!]!;
      column = way[column]!;
    }
  }
  return Array.from(match.subarray(1), (row) => row - 1);
}
