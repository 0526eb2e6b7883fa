import type { Review } from '@cmoc/model';
import type { Page } from '../terminal/page';
import { writeFacts, type Fact } from '../terminal/facts';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { someOf } from '../units/entity-units';
import { labelsOf, type Label } from '../units/state-label';
import { writeWithoutConstructs } from '../units/without-constructs';
import type { VocabularyOutput } from './output';

type Suggestion = VocabularyOutput['proposals'][number];
type Pair = Exclude<Suggestion, { readonly kind: 'direction-in-label' }>;
type Group = VocabularyOutput['groups'][number];

interface Setting {
  readonly sheet: Page;
  readonly theme: Theme;
  readonly label: Label;
  readonly uses: ReadonlyMap<string, number>;
}

/** Writes suggestions about the vocabulary for people, kind by kind, the likeliest first. */
export function vocabularyAsText(
  output: VocabularyOutput,
  review: Review,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  const setting = { sheet, theme, label: labelsOf(review), uses: usesOf(review) };
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  sheet.paragraph(countsOf(output));
  for (const [kind, title] of titles) {
    const own = output.proposals.filter((proposal) => proposal.kind === kind);
    if (own.length === 0) continue;
    sheet.blank();
    sheet.paragraph({ text: `${title} (${own.length} shown)`, style: theme.heading });
    for (const proposal of own) writeSuggestion(proposal, setting);
  }
  writeGroups(output.groups, Math.max(usualGroups, output.proposals.length), setting);
  writeEnd(output, sheet);
  writeWithoutConstructs(review, sheet);
  return sheet.toString();
}

const titles = [
  ['same', 'May be the same'],
  ['opposite', 'May be opposite poles of one thing'],
  ['direction-in-label', 'A direction inside a label'],
] as const satisfies readonly (readonly [Suggestion['kind'], string])[];

function countsOf({ counts }: VocabularyOutput): string {
  const all = counts.listed + counts.notListed;
  const judged =
    counts.alreadyJudged === 0
      ? ''
      : `; ${quantity(counts.alreadyJudged, 'pair')} judged before, not suggested again`;
  return `${quantity(counts.constructs, 'construct')}, ${quantity(all, 'suggestion')}, ${counts.listed} of them shown${judged}.`;
}

/** In how many configurations a construct stands. */
function usesOf({ configurations }: Review): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { slots } of configurations) {
    const named = slots.flatMap((slot) =>
      slot.role === 'mechanism'
        ? [slot, slot.resource, slot.response].flatMap((part) => part?.constructs ?? [])
        : slot.constructs,
    );
    for (const construct of new Set<string>(named))
      uses.set(construct, (uses.get(construct) ?? 0) + 1);
  }
  return uses;
}

function writeSuggestion(proposal: Suggestion, setting: Setting): void {
  if (proposal.kind === 'direction-in-label') writeLabel(proposal, setting);
  else writePair(proposal, setting);
}

function writePair({ grounds, cautions }: Pair, { sheet, theme, label, uses }: Setting): void {
  sheet.blank();
  for (const construct of [grounds.left, grounds.right]) {
    sheet.paragraph(
      [
        { text: label({ construct }), style: theme.strong },
        ' ',
        { text: `(in ${useWords(uses.get(construct) ?? 0)})`, style: theme.quiet },
      ],
      { indent: 2, hang: 2 },
    );
  }
  const read: readonly Fact[] =
    grounds.because.length === 0 ? [] : [['read', because(grounds, label)]];
  writeFacts(
    [
      ...read,
      ...cautions.map((caution): Fact => ['mind', printable(caution)]),
      [`alike ${grounds.likeness.toFixed(2)}`, partsOf(grounds, label)],
    ],
    sheet,
    facts,
  );
}

function useWords(uses: number): string {
  return uses === 0 ? 'no configuration' : quantity(uses, 'configuration');
}

const facts = { indent: 4, column: 13 } as const;

function because(grounds: Pair['grounds'], label: Label): string {
  const whole = wholeWords(grounds, label);
  const told = grounds.because
    .join('; ')
    .replaceAll(/“([^” ]+)”/g, (_, stem: string) => `“${whole(stem)}”`);
  return printable(told);
}

/** People read words, not stems: each is told by the word of the two labels that begins so. */
function wholeWords({ left, right }: Pair['grounds'], label: Label): (stem: string) => string {
  const words = [left, right]
    .flatMap(
      (construct) =>
        label({ construct })
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    )
    .sort((one, other) => one.length - other.length);
  return (stem) =>
    words.find((word) => word === stem) ??
    words.find((word) => word.startsWith(stem)) ??
    words.find((word) => stem.endsWith('i') && word.startsWith(`${stem.slice(0, -1)}y`)) ??
    stem;
}

const partWords = {
  stems: 'word stems',
  'character-grams': 'pieces of words',
  surroundings: 'what they stand with',
  'on-record': 'what is on record',
  'latent-space': 'learned nearness',
  encoder: 'encoder',
} as const;

function partsOf(grounds: Pair['grounds'], label: Label): string {
  const whole = wholeWords(grounds, label);
  return grounds.parts
    .map(({ part, weight, similarity, shared }) => {
      const told = part === 'stems' ? shared.map(whole) : part === 'on-record' ? shared : [];
      const first = told.slice(0, 3);
      const both = first.length === 0 ? '' : ` (both: ${printable(first.join(', '))})`;
      const weighed = weight === 1 ? '' : `, counted ${weight} times`;
      return `${partWords[part]} ${similarity.toFixed(2)}${weighed}${both}`;
    })
    .join('; ');
}

type LabelSuggestion = Extract<Suggestion, { readonly kind: 'direction-in-label' }>;

function writeLabel(
  { grounds: { construct, direction, marks, meets } }: LabelSuggestion,
  { sheet, theme, label }: Setting,
): void {
  sheet.blank();
  sheet.paragraph({ text: label({ construct }), style: theme.strong }, { indent: 2, hang: 2 });
  const words = sentenceList(marks.map(({ word, reading }) => `“${printable(word)}” (${reading})`));
  writeFacts(
    [
      ['read', `${words}: ${label({ construct: '', direction }).trim()}`],
      ...(meets === null ? [] : [['meets', label({ construct: meets })] as const]),
    ],
    sheet,
    facts,
  );
}

const usualGroups = 10;

function writeGroups(
  groups: readonly Group[],
  most: number,
  { sheet, theme, label }: Setting,
): void {
  if (groups.length === 0) return;
  const shown = groups.slice(0, most);
  sheet.blank();
  sheet.paragraph({
    text: `Groups that may be one (${shown.length} of ${groups.length} shown)`,
    style: theme.heading,
  });
  for (const { members, chain, weakestLink, indirectPairs } of shown) {
    sheet.blank();
    sheet.paragraph(
      someOf(
        members.map((construct) => label({ construct })),
        12,
        ' · ',
      ),
      {
        indent: 2,
        hang: 2,
      },
    );
    const pair = ({ left, right, likeness, accepted }: Group['chain'][number]) =>
      `${label({ construct: left })} – ${label({ construct: right })} ${accepted ? 'accepted' : likeness.toFixed(2)}`;
    writeFacts(
      [
        ['held by', someOf(chain.map(pair), 6, '; ')],
        ...(weakestLink === null || chain.length < 2
          ? []
          : [['weakest', pair(weakestLink)] as const]),
        ...(indirectPairs === 0
          ? []
          : [
              [
                'mind',
                `${quantity(indirectPairs, 'pair')} of members only hang together through others.`,
              ] as const,
            ]),
      ],
      sheet,
      facts,
    );
  }
}

function writeEnd({ counts, proposals }: VocabularyOutput, sheet: Page): void {
  sheet.blank();
  if (proposals.length === 0) {
    sheet.paragraph('Nothing to suggest: no two phrases are alike enough and still unjudged.');
    return;
  }
  if (counts.notListed > 0) {
    sheet.paragraph(
      `${quantity(counts.notListed, 'more suggestion')}: add --max ${counts.listed + counts.notListed}.`,
    );
  }
  sheet.paragraph(
    'Likeness is a reason to read two phrases side by side. Whether they are the same is for you to judge.',
  );
}
