import type { Decisions } from './decisions';
import { learnWeights, scoresOf, type Choice } from './mixture';
import { learnOwnDocument } from './own-document';
import { bestFew, rankScores, spreadOver, type Ranking } from './ranking';
import type { Signs } from './signs';

/** What was learned from all decisions of a role. */
export interface LearnedCoding {
  /** How well the constructs fit a slot, by the decisions of other documents and those of its own. */
  readonly rank: (row: number) => Ranking;
  /** The same for a decision that was made, its document left out, by weights learned on other documents. */
  readonly rankBlind: (row: number) => Ranking;
  /** The first few of that. */
  readonly bestBlind: (row: number, most: number) => Ranking;
  /** Whether other documents than a row's own know a construct. */
  readonly isKnown: (row: number, code: number) => boolean;
  /** The decisions looked at to learn and to measure, in the order of the review. */
  readonly looked: readonly number[];
}

/** Past decisions looked at to learn what counts: more would say little more and cost a wait. */
const mostLooked = 500;
/** Constructs a past decision is set beside when learning: the nearest, and a sample of the others. */
const [nearOptions, farOptions] = [8, 12];
/** About how many decisions it takes to move the weights from where they start. */
const strength = 5;

/**
 * Learns how to code from what is coded. Each past decision is looked at as if its document had not
 * been read: what would have spoken for which construct, and which was chosen. From that it learns
 * what counts in this review. It depends on the review alone, not on the way there.
 */
export function learnCoding(decisions: Decisions, signs: Signs): LearnedCoding {
  const looked = spreadOver(decisions.coded, mostLooked);
  const read = readAll(looked, decisions.classes.length * signs.width, signs);
  const choices = looked.map((row) => choiceOf(row, read.get(row)!, { decisions, signs }));
  const learn = (counts: (row: number) => boolean) =>
    learnWeights(
      choices.filter((choice, at): choice is Choice => choice !== null && counts(looked[at]!)),
      { weights: signs.prior, strength },
    );
  const weights = learn(() => true);
  const half = (row: number) => decisions.documents[row]! % 2;
  const blind = [learn((row) => half(row) === 1), learn((row) => half(row) === 0)];
  const base = (row: number, by: Float64Array) =>
    scoresOf({ signs: read.get(row) ?? signs.read(row), offset: null }, by);
  const addOwn = learnOwnDocument({ decisions, signs, looked, base: (row) => base(row, weights) });
  const only = (scores: Float64Array, counts: (code: number) => boolean) =>
    rankScores(scores.map((score, code) => (counts(code) ? score : Number.NEGATIVE_INFINITY)));
  return {
    looked,
    isKnown: signs.isKnown,
    rank: (row) =>
      only(
        addOwn(row, base(row, weights)),
        (code) => decisions.given[code]! > 0 || signs.isDescribed(row, code),
      ),
    rankBlind: (row) => only(base(row, blind[half(row)]!), (code) => signs.isKnown(row, code)),
    bestBlind: (row, most) =>
      bestFew(base(row, blind[half(row)]!), most, (code) => signs.isKnown(row, code)),
  };
}

/** The signs of some rows, in one block. */
function readAll(
  rows: readonly number[],
  size: number,
  signs: Signs,
): ReadonlyMap<number, Float64Array> {
  const block = new Float64Array(rows.length * size);
  return new Map(
    rows.map((row, at) => {
      block.set(signs.read(row), at * size);
      return [row, block.subarray(at * size, (at + 1) * size)];
    }),
  );
}

/** A past decision beside other constructs; `null` where only its own document knows its construct. */
function choiceOf(
  row: number,
  all: Float64Array,
  { decisions, signs }: { readonly decisions: Decisions; readonly signs: Signs },
): Choice | null {
  const isKnown = (code: number) => signs.isKnown(row, code);
  const right = decisions.codes[row]!.filter(isKnown);
  if (right.length === 0) return null;
  const { width, prior } = signs;
  const scores = scoresOf({ signs: all, offset: null }, prior);
  const near = bestFew(scores, nearOptions, isKnown).codes;
  const rest = Array.from(scores, (_, code) => code).filter(
    (code) => isKnown(code) && !near.includes(code),
  );
  const { options, offset } = sampleOptions({ near, rest, right }, row);
  const kept = new Float64Array(options.length * width);
  options.forEach((code, at) => {
    kept.set(all.subarray(code * width, (code + 1) * width), at * width);
  });
  const chosen = Float64Array.from(options, (code) =>
    right.includes(code) ? 1 / right.length : 0,
  );
  return { signs: kept, offset, chosen };
}

interface Options {
  readonly near: readonly number[];
  readonly rest: readonly number[];
  readonly right: readonly number[];
}

/**
 * The nearest constructs and an even sample of the others. The others count for those that were not
 * drawn, so that what is learned stays what all of them would teach.
 */
function sampleOptions({ near, rest, right }: Options, row: number) {
  const far = rest.filter((code) => right.includes(code));
  const others = rest.filter((code) => !right.includes(code));
  const wanted = Math.min(others.length, Math.max(0, farOptions - far.length));
  for (let at = 0; at < wanted; at += 1)
    far.push(others[(Math.floor((at * others.length) / wanted) + row) % others.length]!);
  const stands = far.length === 0 ? 0 : Math.log(rest.length / far.length);
  return {
    options: [...near, ...far],
    offset: Float64Array.from([...near.map(() => 0), ...far.map(() => stands)]),
  };
}
