import type { RunControl } from '@cmoc/kernel';
import { candidatePairs, type CandidatePair } from '../../words/phrase-space/candidate-pairs';
import { rounded, type PhraseSpace } from '../../words/phrase-space/phrase-space';
import { comparePolarity, type PolarityComparison } from '../../words/polarity/polarity';

/** A pair of phrases worth showing. */
export interface ComparedPair {
  readonly one: number;
  readonly other: number;
  /** Likeness after polarity was taken into account: halved where it is unclear, as it is where no rule reads. */
  readonly likeness: number;
  readonly polarity: PolarityComparison;
}

/** How likeness counts where polarity cannot be read off surely. */
const unclearCountsFor = 0.5;

/** Pairs less alike than this are not read for polarity at all. */
const leastLikeness = 0.08;

/** How much the rest of two phrases that name opposite poles counts as likeness. */
const poleLikeness = 0.8;

/** Likeness of two phrases after the polarity guard. */
function guardedLikeness(
  space: PhraseSpace,
  [one, other]: CandidatePair,
  plain: number,
): ComparedPair {
  const polarity = comparePolarity(space.phrases[one]!, space.phrases[other]!);
  if (polarity.relation === 'unclear' && !polarity.abstains) {
    return { one, other, likeness: rounded(plain * unclearCountsFor), polarity };
  }
  const poles =
    polarity.relation === 'opposite' ? likenessOfPoles(space, { one, other }, polarity) : 0;
  return { one, other, likeness: rounded(Math.max(plain, poles)), polarity };
}

/** Phrases that differ in nothing but their opposite poles are as alike as opposites can be. */
function likenessOfPoles(
  { phrases }: PhraseSpace,
  { one, other }: { readonly one: number; readonly other: number },
  { clashes }: PolarityComparison,
): number {
  if (clashes === 0) return 0;
  const left = new Set(phrases[one]!.stems);
  const right = new Set(phrases[other]!.stems);
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return (poleLikeness * (shared + clashes)) / (left.size + right.size - shared - clashes);
}

/** All candidate pairs at or above a likeness, likeliest first, ties in order of ids. */
export function likelyPairs(
  space: PhraseSpace,
  threshold: number,
  control: RunControl = {},
): ComparedPair[] {
  const found: ComparedPair[] = [];
  for (const [done, candidate] of candidatePairs(space, control).entries()) {
    if (done % 16_384 === 0) control.signal?.throwIfAborted();
    const plain = space.likeness(...candidate);
    if (plain < Math.min(threshold, leastLikeness)) continue;
    const pair = guardedLikeness(space, candidate, plain);
    if (pair.likeness >= threshold) found.push(pair);
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}
