import type { Decisions } from './decisions';
import { learnWeights, type Choice } from './mixture';
import { bestFew, spreadOver } from './ranking';
import type { Signs } from './signs';

const width = 3;
/** Before anything is learned: a document comes back to what it has spoken of, mostly in like words. */
const prior = { weights: Float64Array.from([0.4, 0.4, 0.2]), strength: 5 };
/** Constructs and decisions looked at when learning. */
const [mostOptions, mostLooked] = [10, 300];
const leastSum = 0.05;

/** What is decided, what speaks, and what other documents make of a row. */
export interface OwnDocumentInput {
  readonly decisions: Decisions;
  readonly signs: Signs;
  readonly looked: readonly number[];
  readonly base: (row: number) => Float64Array;
}

/**
 * Learns how far a document goes on as it began: whether a construct given in it is given again, the
 * more so to like words, or to the slot right after. Past decisions are looked at in the order of the
 * review, each with those before it in its document.
 *
 * @returns adds what the other coded slots of its document say to the scores of a row
 */
export function learnOwnDocument(
  input: OwnDocumentInput,
): (row: number, scores: Float64Array) => Float64Array {
  const { codedIn, documents } = input.decisions;
  let weights: Float64Array | null = null;
  return (row, scores) => {
    const others = codedIn[documents[row]!]!.filter((other) => other !== row);
    if (others.length === 0) return scores;
    weights ??= weightsOf(input);
    const added = scores.slice();
    for (const [code, own] of ownSigns(input, row, others)) {
      own.forEach((sign, at) => (added[code]! += weights![at]! * sign));
    }
    return added;
  };
}

function weightsOf(input: OwnDocumentInput): Float64Array {
  const { codedIn, documents } = input.decisions;
  const earlier = (row: number) => codedIn[documents[row]!]!.filter((other) => other < row);
  const rows = spreadOver(
    input.looked.filter((row) => earlier(row).length > 0),
    mostLooked,
  );
  const choices = rows.flatMap((row) => choiceOf(input, row, earlier(row)));
  return learnWeights(choices, prior);
}

/** A past decision with what its document had spoken of before; none where its construct was new. */
function choiceOf(input: OwnDocumentInput, row: number, earlier: readonly number[]): Choice[] {
  const scores = input.base(row);
  const own = ownSigns(input, row, earlier);
  const isOpen = (code: number) => own.has(code) || input.signs.isKnown(row, code);
  const right = input.decisions.codes[row]!.filter(isOpen);
  if (right.length === 0) return [];
  const options = [
    ...new Set([...right, ...own.keys(), ...bestFew(scores, mostOptions, isOpen).codes]),
  ];
  const signs = new Float64Array(options.length * width);
  options.forEach((code, at) => signs.set(own.get(code) ?? [], at * width));
  const chosen = Float64Array.from(options, (code) =>
    right.includes(code) ? 1 / right.length : 0,
  );
  return [{ signs, offset: Float64Array.from(options, (code) => scores[code]!), chosen }];
}

/** For each construct given in a document: how often, how near the row lies, and whether it was the last. */
function ownSigns(
  { decisions, signs }: OwnDocumentInput,
  row: number,
  others: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, { times: number; near: number; last: number }>();
  const last = others.filter((other) => other < row).at(-1) ?? others[0];
  for (const other of others) {
    const near = Math.max(0, signs.spaces[0]!.likeness(row, other));
    for (const code of decisions.codes[other]!) {
      const own = found.get(code) ?? { times: 0, near: 0, last: 0 };
      own.times += 1;
      own.near += near;
      if (other === last) own.last = 1;
      found.set(code, own);
    }
  }
  return new Map(
    [...found].map(([code, own]) => [
      code,
      [Math.log(1 + own.times), Math.log(1 + own.near / leastSum), own.last],
    ]),
  );
}
