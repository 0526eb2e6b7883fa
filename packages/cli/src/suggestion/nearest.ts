import { distance } from 'fastest-levenshtein';

/**
 * The candidate that was most likely meant: at most two in five letters differ. The first in
 * code-unit order among equals, so that the answer does not hang on the order of the candidates.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of [...candidates].sort()) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least && edits <= Math.max(typed.length, candidate.length) * 0.4) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
