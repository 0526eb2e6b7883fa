import type { Construct, Review } from '@cmoc/model';
import { comparePolarity, readPhrase } from '../../words/polarity/polarity';
import type { CodedReview, CodingSlot } from '../coded-slots/coded-slots';
import { tellingWords } from '../text-model/text-model';
import { forShared, weighRows, type WordSpace } from '../text-model/word-space';

/** Two constructs that may be one. */
export interface NearTwins {
  readonly left: string;
  readonly right: string;
  /** How alike their names, definitions and coded slots are, from 0 to 1. */
  readonly likeness: number;
  /** The stems both hold, the most telling first. */
  readonly words: readonly string[];
  /** What speaks against it; `null` where nothing does. */
  readonly caution: string | null;
}

const leastLikeness = 0.35;
const mostTwins = 30;
const mostWords = 5;

/** Pairs of constructs whose names, definitions and coded slots are most alike; judged pairs left out. */
export function nearTwins(
  review: Review,
  coding: CodedReview,
  held: ReadonlyMap<string, readonly CodingSlot[]>,
): NearTwins[] {
  const { constructs, standsFor } = coding;
  const judged = new Set(
    review.distinctions
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ left, right }) => pairKey(standsFor(left), standsFor(right))),
  );
  const space = spaceOf(constructs, held);
  const twins: NearTwins[] = [];
  constructs.forEach((one, row) => {
    for (let next = row + 1; next < constructs.length; next += 1) {
      const other = constructs[next]!;
      if (isFamily(one, other) || judged.has(pairKey(one.id, other.id))) continue;
      const { likeness, words } = compareRows(space, row, next);
      if (likeness < leastLikeness) continue;
      twins.push({
        left: one.id,
        right: other.id,
        likeness,
        words,
        caution: cautionOn(one, other),
      });
    }
  });
  return twins.sort((one, other) => other.likeness - one.likeness).slice(0, mostTwins);
}

/** Each construct by its name, what the codebook says of it, and the slots it was given to. */
function spaceOf(
  constructs: readonly Construct[],
  held: ReadonlyMap<string, readonly CodingSlot[]>,
): WordSpace {
  const lists = (text: (construct: Construct) => string) =>
    constructs.map((construct) => tellingWords(text(construct)));
  return weighRows([
    { lists: lists(({ label, aliases }) => [label, ...aliases].join(' ')), share: 1 },
    {
      lists: lists(({ definition, include }) => `${definition ?? ''} ${include ?? ''}`),
      share: 0.5,
    },
    {
      lists: lists(({ id }) => (held.get(id) ?? []).map(({ text }) => text).join(' ')),
      share: 0.5,
    },
  ]);
}

function compareRows(space: WordSpace, one: number, other: number) {
  let sum = 0;
  const shared: [number, number][] = [];
  forShared(space, one, space, other, (word, product) => {
    sum += product;
    shared.push([word, product]);
  });
  shared.sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  return {
    likeness: Math.round(Math.min(1, sum) * 10_000) / 10_000,
    words: shared.slice(0, mostWords).map(([word]) => space.names[word]!),
  };
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function isFamily(one: Construct, other: Construct): boolean {
  return (
    one.broader.includes(other.id) ||
    other.broader.includes(one.id) ||
    one.opposites.includes(other.id) ||
    other.opposites.includes(one.id)
  );
}

function cautionOn(one: Construct, other: Construct): string | null {
  const { relation, because } = comparePolarity(readPhrase(one.label), readPhrase(other.label));
  return relation === 'same' ? null : because.join('; ');
}
