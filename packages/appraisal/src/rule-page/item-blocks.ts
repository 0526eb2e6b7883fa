import type { Item } from '../item/define-item';
import type { PageBlock } from './page-block';
import { uncheckedWords } from './page-words';

/** What the page of an item says of it, up to its examples. */
export function itemBlocks(item: Item): PageBlock[] {
  const { instrument, officialText, prompts = [], holdings = [], signals = [] } = item;
  return [
    {
      type: 'sentences',
      text: `An item: a person judges it, with written grounds. ${instrument.title} (${instrument.id})${numbered(item)}.`,
    },
    ...uncheckedNotice(item),
    { type: 'question', text: item.text },
    ...(officialText === undefined
      ? []
      : ([
          { type: 'sentences', text: 'Official wording, loaded from a file of yours:' },
          { type: 'question', text: officialText },
        ] as const)),
    { type: 'sentences', text: item.why },
    { type: 'heading', text: 'Scale' },
    {
      type: 'scale',
      levels: instrument.scale.map(({ label, meaning }) =>
        meaning === undefined ? { label } : { label, meaning },
      ),
    },
    ...listSection('Criteria', criteriaOf(item)),
    ...listSection(
      'What helps to judge',
      prompts.map(({ for: kind, text }) => (kind === undefined ? text : `For ${kind}: ${text}`)),
    ),
    ...listSection(
      'What the review may hold on it',
      holdings.map(({ label }) => label),
    ),
    ...listSection(
      'Signals from checks',
      signals.map(
        (signal) =>
          `${signal.from} ${signal.effect === 'cap' ? `caps at ${signal.level}` : `${signal.effect}s`}: ${signal.text}`,
      ),
    ),
    {
      type: 'sentences',
      text: 'A signal never raises a level and never changes an answer. There is no total over items.',
    },
  ];
}

function listSection(title: string, items: readonly string[]): PageBlock[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', text: title },
        { type: 'list', items },
      ];
}

function numbered({ section, number }: Item): string {
  const place = section === undefined ? '' : `, ${section}`;
  return number === undefined ? place : `, item ${number}${place}`;
}

function uncheckedNotice({ grounds, criteria = [] }: Item): PageBlock[] {
  if (![...grounds, ...criteria].some(({ checked }) => checked === 'unchecked')) return [];
  return [
    {
      type: 'sentences',
      warns: true,
      text: `The wording of this item was ${uncheckedWords}.`,
    },
    {
      type: 'sentences',
      text: 'It is our own, from general knowledge of the publication. Open the publication before you rely on it, or load the official wording from a file of yours.',
    },
  ];
}

function criteriaOf({ criteria = [], instrument }: Item): string[] {
  return criteria.map(({ level, text, checked }) => {
    const label = instrument.scale.find(({ id }) => id === level)?.label ?? level;
    return `${label}: ${text}${checked === 'unchecked' ? ` (${uncheckedWords})` : ''}`;
  });
}
