import { isStopWord, stemOf, wordsOf } from '../../words/phrases/phrase';
import type { WordSpace } from '../text-model/word-space';
import type { LikePairs } from './like-pairs';

/** A group with its members in order and its words. */
export interface DescribedTheme {
  readonly members: readonly { readonly row: number; readonly fits: number }[];
  readonly words: readonly string[];
}

const mostWords = 6;

/** Puts the central members of each group first, and finds the words that tell it from the others. */
export function describeThemes(
  groups: readonly (readonly number[])[],
  like: LikePairs,
): DescribedTheme[] {
  const space = like.texts.own;
  const all = weightsIn(
    space,
    like.slots.map((_, row) => like.rowOf[row]!),
  );
  return groups.map((rows) => {
    const own = weightsIn(
      space,
      rows.map((row) => like.rowOf[row]!),
    );
    const telling = [...own]
      .map(([word, { weight, rows: held }]) => {
        const elsewhere =
          (all.get(word)!.weight - weight) / Math.max(1, like.slots.length - rows.length);
        const here = weight / rows.length;
        return { word, tells: held < 2 ? 0 : here * Math.log((here + 0.01) / (elsewhere + 0.01)) };
      })
      .filter(({ tells }) => tells > 0)
      .sort((one, other) => other.tells - one.tells || one.word - other.word)
      .slice(0, mostWords);
    const spelling = spellingIn(rows.map((row) => like.slots[row]!.text));
    return {
      members: centralFirst(rows, like),
      words: telling.map(({ word }) => spelling.get(space.names[word]!) ?? space.names[word]!),
    };
  });
}

function centralFirst(rows: readonly number[], { likeness }: LikePairs) {
  const fits = rows.map((row) => {
    const others = rows.filter((other) => other !== row);
    const sum = others.reduce((total, other) => total + likeness(row, other), 0);
    return { row, fits: Math.round((sum / Math.max(1, others.length)) * 10_000) / 10_000 };
  });
  return fits.sort((one, other) => other.fits - one.fits || one.row - other.row);
}

function weightsIn(space: WordSpace, rows: readonly number[]) {
  const found = new Map<number, { weight: number; rows: number }>();
  for (const row of rows) {
    for (let at = space.offsets[row]!; at < space.offsets[row + 1]!; at += 1) {
      const own = found.get(space.words[at]!) ?? { weight: 0, rows: 0 };
      own.weight += space.weights[at]!;
      own.rows += 1;
      found.set(space.words[at]!, own);
    }
  }
  return found;
}

/** Each stem as the texts spell it most; the first spelling where several do as often. */
function spellingIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const word of texts.flatMap(wordsOf)) {
    if (isStopWord(word)) continue;
    const own = counts.get(stemOf(word)) ?? new Map<string, number>();
    counts.set(stemOf(word), own.set(word, (own.get(word) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([stem, own]) => [
      stem,
      [...own].sort((one, other) => other[1] - one[1])[0]![0],
    ]),
  );
}
