import { findEntity, reviewIndex, type Distance, type Review, type Stance } from '@cmoc/model';
import { isStopWord, stemOf, wordsOf } from '../../words/phrases/phrase';
import type { CodingSlot } from '../coded-slots/coded-slots';
import { forShared } from '../text-model/word-space';
import type { RoleCoding } from './role-coding';

/** A passage of a source behind a slot, with how far its words are from the source's. */
export interface SlotPassage {
  readonly fragment: string;
  readonly source: string;
  readonly text: string;
  readonly distance: Distance;
  readonly stance: Stance;
}

/** A slot with its place, as suggestions show it. */
export interface PlacedSlot {
  readonly configuration: string;
  readonly slot: string;
  readonly text: string;
  /** The source it comes from; `null` where no evidence says. */
  readonly document: string | null;
  /** How that source is called; `null` where there is none. */
  readonly documentLabel: string | null;
}

/** Another slot that says something like it. */
export interface NearSlot extends PlacedSlot {
  /** How alike they are in all their words, from 0 to 1. */
  readonly likeness: number;
  /** The words both say, the most telling first. */
  readonly words: readonly string[];
  readonly passages: readonly SlotPassage[];
}

const mostWords = 5;

/** Places a slot in its document. */
export function placeSlot(
  review: Review,
  { configuration, slot, text, document }: CodingSlot,
): PlacedSlot {
  const label =
    document === null ? null : (findEntity(review, 'source', document)?.label ?? document);
  return { configuration, slot, text, document, documentLabel: label };
}

/** The passages that bear on a slot, or on its configuration as a whole. */
export function passagesOf(review: Review, { configuration, slot }: CodingSlot): SlotPassage[] {
  return reviewIndex(review)
    .evidenceOn({ kind: 'configuration', id: configuration })
    .filter(({ slots }) => slots.length === 0 || slots.includes(slot))
    .flatMap(({ fragment: id, source, stance }) => {
      const fragment = findEntity(review, 'fragment', id);
      return fragment === undefined
        ? []
        : [{ fragment: id, source, text: fragment.text, distance: fragment.distance, stance }];
    });
}

/** How near two rows are: by what the slots say themselves, and by all that stands in their configurations. */
export function nearnessOf({ signs }: RoleCoding, one: number, other: number): number {
  const [together, own] = signs.spaces;
  return (together!.likeness(one, other) + own!.likeness(one, other)) / 2;
}

/** The nearest of some rows, with what they share; rows that share nothing are left out. */
export function nearest(
  review: Review,
  coding: RoleCoding,
  row: number,
  { among, most }: { readonly among: readonly number[]; readonly most: number },
): NearSlot[] {
  return among
    .map((other) => ({ other, near: nearnessOf(coding, row, other) }))
    .filter(({ near }) => near > 0)
    .sort((one, two) => two.near - one.near || one.other - two.other)
    .slice(0, most)
    .map(({ other, near }) => ({
      ...placeSlot(review, coding.slots[other]!),
      likeness: Math.round(near * 10_000) / 10_000,
      words: sharedWords(coding, row, other),
      passages: passagesOf(review, coding.slots[other]!),
    }));
}

/** The words two rows share, as the first of them spells them. */
function sharedWords(coding: RoleCoding, row: number, other: number): string[] {
  const shared: [number, number][] = [];
  const space = coding.texts.together;
  forShared(space, row, space, other, (word, product) => shared.push([word, product]));
  return spelled(coding, row, shared);
}

/** The words of a row that speak for a construct: those its slots say too. */
export function wordsThatTell(
  coding: RoleCoding,
  row: number,
  members: readonly number[],
): string[] {
  const space = coding.texts.together;
  const total = new Map<number, number>();
  for (const member of members) {
    forShared(space, row, space, member, (word, product) =>
      total.set(word, (total.get(word) ?? 0) + product),
    );
  }
  return spelled(coding, row, [...total]);
}

/** Numbered words as the configuration of a row spells them, the heaviest first. */
function spelled(
  coding: RoleCoding,
  row: number,
  words: readonly (readonly [number, number])[],
): string[] {
  const spelling = new Map<string, string>();
  const { configuration, text } = coding.slots[row]!;
  const slots = coding.coding.configurations.get(configuration)?.slots ?? [];
  for (const part of [text, ...slots.map((slot) => slot.text)]) {
    for (const word of wordsOf(part)) {
      const stem = stemOf(word);
      if (!isStopWord(word) && !spelling.has(stem)) spelling.set(stem, word);
    }
  }
  return words
    .toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, mostWords)
    .map(
      ([word]) =>
        spelling.get(coding.texts.together.names[word]!) ?? coding.texts.together.names[word]!,
    );
}
