import type { CandidatePair } from '../phrase-space/candidate-pairs';

/** A phrase whose true meaning is known: `label` names the construct, `pole` its end. */
export interface LabelledPhrase {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly pole?: string;
}

/** How well a ranking of pairs agrees with known meanings. */
export interface MergeMeasure {
  readonly phrases: number;
  readonly pairs: number;
  /** Pairs that mean the same: one label and, where known, one pole. */
  readonly truePairs: number;
  /** Chance that a pair of one meaning is ranked above a pair of two; 0.5 is guessing. */
  readonly areaUnderCurve: number;
  /** The best balance of precision and recall over all cut-offs. */
  readonly bestF1: number;
  /** Share of true pairs among the first hundred suggestions of “same”. */
  readonly precisionOfFirst100: number;
  /** Share of pairs with one label, whatever the pole, among the first hundred. */
  readonly sameLabelInFirst100: number;
  /** Pairs of one label and opposite poles among the first hundred suggestions of “same”. */
  readonly oppositePolesInFirst100: number;
}

/**
 * Measures a likeness against known meanings over all pairs of phrases. Ties in likeness share
 * their rank. O(n² log n): meant for hundreds of phrases.
 *
 * @param suggests whether a pair may be suggested as the same at all; pairs that may not are ranked
 *   below all others
 */
export function measureMerging(
  phrases: readonly LabelledPhrase[],
  likeness: (one: number, other: number) => number,
  suggests: (one: number, other: number) => boolean = () => true,
): MergeMeasure {
  const pairs: CandidatePair[] = [];
  const scores: number[] = [];
  phrases.forEach((_, one) => {
    for (let other = one + 1; other < phrases.length; other += 1) {
      pairs.push([one, other]);
      scores.push(likeness(one, other) - (suggests(one, other) ? 0 : 2));
    }
  });
  const order = pairs.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const same = pairs.map(([one, other]) => meansSame(phrases[one]!, phrases[other]!));
  const first = order
    .map((at) => pairs[at]!)
    .filter(([one, other]) => suggests(one, other))
    .slice(0, 100);
  const truePairs = same.filter(Boolean).length;
  const share = (count: number) => (first.length === 0 ? 0 : count / first.length);
  return {
    phrases: phrases.length,
    pairs: pairs.length,
    truePairs,
    areaUnderCurve: areaUnderCurve(order, scores, same),
    bestF1: bestF1(order, scores, same),
    precisionOfFirst100: share(
      first.filter(([a, b]) => meansSame(phrases[a]!, phrases[b]!)).length,
    ),
    sameLabelInFirst100: share(
      first.filter(([a, b]) => phrases[a]!.label === phrases[b]!.label).length,
    ),
    oppositePolesInFirst100: first.filter(([a, b]) => areOpposite(phrases[a]!, phrases[b]!)).length,
  };
}

function meansSame(one: LabelledPhrase, other: LabelledPhrase): boolean {
  return one.label === other.label && one.pole === other.pole;
}

function areOpposite(one: LabelledPhrase, other: LabelledPhrase): boolean {
  return one.label === other.label && one.pole !== other.pole;
}

function areaUnderCurve(
  order: readonly number[],
  scores: readonly number[],
  same: readonly boolean[],
): number {
  let positives = 0;
  let negatives = 0;
  let won = 0;
  forTies(order, scores, (tie) => {
    const yes = tie.filter((at) => same[at]).length;
    const no = tie.length - yes;
    won += no * (positives + yes / 2);
    positives += yes;
    negatives += no;
  });
  return positives === 0 || negatives === 0 ? 0.5 : won / (positives * negatives);
}

function bestF1(
  order: readonly number[],
  scores: readonly number[],
  same: readonly boolean[],
): number {
  const total = same.filter(Boolean).length;
  let found = 0;
  let listed = 0;
  let best = 0;
  forTies(order, scores, (tie) => {
    listed += tie.length;
    found += tie.filter((at) => same[at]).length;
    best = Math.max(best, (2 * found) / (listed + total));
  });
  return total === 0 ? 0 : best;
}

function forTies(
  order: readonly number[],
  scores: readonly number[],
  visit: (tie: readonly number[]) => void,
): void {
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) end += 1;
    visit(order.slice(start, end));
    start = end;
  }
}
