import type { Construct, Review } from '@cmoc/model';
import { comparePolarity, readPhrase } from '../../words/polarity/polarity';
import type { CodedReview, CodingSlot } from '../coded-slots/coded-slots';
import { tellingWords } from '../text-model/text-model';
import { forShared, weighRows } from '../text-model/word-space';

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
  { constructs, standsFor }: CodedReview,
  held: ReadonlyMap<string, readonly CodingSlot[]>,
): NearTwins[] {
  const judged = new Set(
    review.distinctions
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ left, right }) => pairKey(standsFor(left), standsFor(right))),
  );
  const space = weighRows([
    {
      lists: constructs.map(({ label, aliases }) => tellingWords([label, ...aliases].join(' '))),
      share: 1,
    },
    {
      lists: constructs.map(({ definition, include }) =>
        tellingWords(`${definition ?? ''} ${include ?? ''}`),
      ),
      share: 0.5,
    },
    {
      lists: constructs.map(({ id }) =>
        (held.get(id) ?? []).flatMap(({ text }) => tellingWords(text)),
      ),
      share: 0.5,
    },
  ]);
  const twins: NearTwins[] = [];
  constructs.forEach((one, row) => {
    for (let next = row + 1; next < constructs.length; next += 1) {
      const other = constructs[next]!;
      if (isFamily(one, other) || judged.has(pairKey(one.id, other.id))) continue;
      let likeness = 0;
      const shared: [number, number][] = [];
      forShared(space, row, space, next, (word, product) => {
        likeness += product;
        shared.push([word, product]);
      });
      if (likeness < leastLikeness) continue;
      shared.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      twins.push({
        left: one.id,
        right: other.id,
        likeness: Math.round(Math.min(1, likeness) * 10_000) / 10_000,
        words: shared.slice(0, mostWords).map(([word]) => space.names[word]!),
        caution: cautionOn(one, other),
      });
    }
  });
  return twins.sort((one, other) => other.likeness - one.likeness).slice(0, mostTwins);
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
