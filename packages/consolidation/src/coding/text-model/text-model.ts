import type { Role } from '@cmoc/model';
import { isStopWord, stemOf, wordsOf } from '../../words/phrases/phrase';
import type { CodingSlot } from '../coded-slots/coded-slots';
import { weighRows, type WordSpace } from './word-space';

/** The words of all slots of one role, and of what stands beside them in their configurations. */
export interface TextModel {
  readonly role: Role;
  /** One row for each slot of the role, in the order of the review. */
  readonly rows: number;
  /** What the slot says itself. */
  readonly own: WordSpace;
  /** What stands beside it, role by role. */
  readonly beside: readonly WordSpace[];
  /** All of it in one vocabulary, the slot itself counting most. */
  readonly together: WordSpace;
}

/** How much the words of a slot, its nearest neighbour in the claim and the rest count together. */
const shareOfOwn = 1;
const shareOfPartner = 0.5;
const shareOfRest = 0.3;

const remembered: { readonly key: string; readonly model: TextModel }[] = [];
/** Two reviews in two roles, as when two coders are compared. */
const mostRemembered = 4;

/**
 * Reads the words of a role's slots for learning. It depends on the texts alone and not on what is
 * coded, so a decision leaves it as it is: the models of the last few texts are kept, found again
 * by all their words. Linear in the words.
 */
export function readTexts(slots: readonly CodingSlot[], role: Role): TextModel {
  const key = JSON.stringify([
    role,
    slots.map((slot) => [slot.configuration, slot.role, slot.text]),
  ]);
  const at = remembered.findIndex((one) => one.key === key);
  const [known] = at < 0 ? [] : remembered.splice(at, 1);
  const model = known?.model ?? makeModel(slots, role);
  remembered.unshift({ key, model });
  remembered.length = Math.min(remembered.length, mostRemembered);
  return model;
}

function makeModel(slots: readonly CodingSlot[], role: Role): TextModel {
  const beside = new Map<string, CodingSlot[]>();
  for (const slot of slots) {
    const there = beside.get(slot.configuration);
    if (there === undefined) beside.set(slot.configuration, [slot]);
    else there.push(slot);
  }
  const own = slots.filter((slot) => slot.role === role);
  const others = [...new Set(slots.map((slot) => slot.role))].sort();
  const ownWords = own.map(({ text }) => tellingWords(text));
  const besideWords = others.map((other) =>
    own.map((slot) =>
      beside
        .get(slot.configuration)!
        .filter((one) => one.role === other && one !== slot)
        .flatMap(({ text }) => tellingWords(text)),
    ),
  );
  const partner: Role = role === 'mechanism' ? 'outcome' : 'mechanism';
  return {
    role,
    rows: own.length,
    own: weighRows([{ lists: ownWords, share: 1 }]),
    beside: besideWords
      .filter((lists) => lists.some((list) => list.length > 0))
      .map((lists) => weighRows([{ lists, share: 1 }])),
    together: weighRows([
      { lists: ownWords, share: shareOfOwn },
      ...besideWords.map((lists, at) => ({
        lists,
        share: others[at] === partner ? shareOfPartner : shareOfRest,
      })),
    ]),
  };
}

/** The stems of the words that carry meaning, in order. */
export function tellingWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stemOf);
}
