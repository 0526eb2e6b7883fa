import type { Decisions } from './decisions';
import type { LearnedCoding } from './learn-coding';
import { bestFew, type Ranking } from './ranking';

/** How often the right construct was among the first so many, against the most frequent constructs. */
export interface RightAmong {
  /** How many were offered. */
  readonly first: number;
  /** Decisions of which a construct was among them. */
  readonly right: number;
  /** The same for the constructs given most often elsewhere. */
  readonly mostFrequent: number;
}

/** How well suggestions did on the decisions of this review, each document left out in its turn. */
export interface CodingMeasure {
  /** Decisions looked at; all of them up to five hundred, then an even spread. */
  readonly decisions: number;
  /** Decisions whose construct no other document knew: no suggestion could have been right. */
  readonly firstUses: number;
  readonly rightAmong: readonly RightAmong[];
}

/** How often what was offered with about this share of belief was right. */
export interface Sureness {
  readonly right: number;
  readonly of: number;
}

/** Where one band of belief ends and the next begins. */
const bands = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9] as const;

/** The measure, with what it says of a share of belief. */
export interface MeasuredCoding {
  readonly measure: CodingMeasure;
  /** Past offers of about the same share, and how many of them were right. */
  readonly surenessOf: (share: number) => Sureness;
}

/**
 * Measures suggestions on the decisions already made: each is suggested for as if its document had
 * not been read, by weights learned from other documents.
 */
export function measureCoding(
  decisions: Decisions,
  learned: LearnedCoding,
  most: number,
): MeasuredCoding {
  const firsts = [...new Set([1, 3, 5, most])].sort((one, other) => one - other);
  const right = firsts.map(() => 0);
  const mostFrequent = firsts.map(() => 0);
  const offers = Array.from({ length: bands.length + 1 }, () => ({ right: 0, of: 0 }));
  const mostGiven = givenMostElsewhere(decisions, firsts.at(-1)!);
  let firstUses = 0;
  for (const row of learned.looked) {
    const codes = decisions.codes[row]!;
    const ranking = learned.bestBlind(row, firsts.at(-1)!);
    const frequent = mostGiven(decisions.documents[row]!);
    if (!codes.some((code) => learned.isKnown(row, code))) firstUses += 1;
    firsts.forEach((first, at) => {
      if (hits(ranking.codes, first, codes)) right[at]! += 1;
      if (hits(frequent, first, codes)) mostFrequent[at]! += 1;
    });
    countOffers(offers, ranking, codes);
  }
  return {
    measure: {
      decisions: learned.looked.length,
      firstUses,
      rightAmong: firsts.map((first, at) => ({
        first,
        right: right[at]!,
        mostFrequent: mostFrequent[at]!,
      })),
    },
    surenessOf: (share) => ({ ...offers[bandOf(share)]! }),
  };
}

/** How many suggestions did better than the most frequent constructs; zero where none did. */
export function howManyToOffer({ rightAmong }: CodingMeasure, most: number): number {
  const better = rightAmong.filter((one) => one.first <= most && one.right > one.mostFrequent);
  return better.at(-1)?.first ?? 0;
}

function hits(offered: readonly number[], first: number, right: readonly number[]): boolean {
  return offered.slice(0, first).some((code) => right.includes(code));
}

/** The constructs given most often outside each document. */
function givenMostElsewhere(
  { given, givenIn }: Decisions,
  most: number,
): (document: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (document) => {
    let found = known.get(document);
    if (found === undefined) {
      const here = givenIn[document]!;
      const times = given.map((all, code) => all - (here.get(code) ?? 0));
      found = bestFew(times, most, (code) => times[code]! > 0).codes;
      known.set(document, found);
    }
    return found;
  };
}

function bandOf(share: number): number {
  const at = bands.findIndex((end) => share < end);
  return at < 0 ? bands.length : at;
}

function countOffers(
  offers: readonly { right: number; of: number }[],
  { codes, shares }: Ranking,
  right: readonly number[],
): void {
  codes.slice(0, 5).forEach((code, at) => {
    const band = offers[bandOf(shares[at]!)]!;
    band.of += 1;
    if (right.includes(code)) band.right += 1;
  });
}
