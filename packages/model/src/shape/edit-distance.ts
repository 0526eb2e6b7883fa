/**
 * The number of single-character insertions, deletions, substitutions and swaps of neighbours that
 * turn one text into the other (optimal string alignment), or `limit + 1` when there are more.
 *
 * Time in O(|a| · |b|); meant for keys, not for prose.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

const longestKey = 40;

/**
 * The word nearest to a misspelt one, when one is near enough to be meant: a third of its letters
 * may differ, and upper and lower case do not count. Ties go to the first word.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longestKey) return undefined;
  const folded = word.toLowerCase();
  let limit = Math.floor(word.length / 3);
  let nearest: string | undefined;
  for (const candidate of words) {
    const distance = editDistance(folded, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    nearest = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return nearest;
}
