import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant: at most two in five letters differ, where letters in
 * the wrong order count as one slip. The first in code-unit order among equals, so that the answer
 * does not hang on the order of the candidates.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of [...candidates].sort()) {
    const most = Math.max(typed.length, candidate.length) * 0.4;
    if (Math.abs(typed.length - candidate.length) > most) continue;
    const edits = slips(wanted, candidate.toLowerCase());
    if (edits < least && edits <= most) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

function slips(one: string, other: string): number {
  const edits = distance(one, other);
  return edits > 1 && lettersOf(one) === lettersOf(other) ? edits - 1 : edits;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
