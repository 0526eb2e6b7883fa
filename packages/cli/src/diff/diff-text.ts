import { findEntity, type Review } from '@cmoc/model';
import { configurationLine } from '../configuration-text/configuration-line';
import { writeFacts, type Fact } from '../terminal/facts';
import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import type { DiffOutput } from './output';

type Change = DiffOutput['changes'][number];
type Kind = Change['kind'];

/** The two reviews that are compared. */
export interface ComparedReviews {
  readonly earlier: Review;
  readonly later: Review;
}

interface Setting {
  readonly sheet: Page;
  readonly theme: Theme;
  readonly reviews: ComparedReviews;
}

/** Writes what became of each configuration of a theory, and what moved it. */
export function diffAsText(
  output: DiffOutput,
  reviews: ComparedReviews,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  const { earlier, later, changes } = output;
  sheet.paragraph({ text: printable(later.review.title), style: theme.heading });
  sheet.paragraph(
    `From “${printable(earlier.label)}” (${earlier.theory}) to “${printable(later.label)}” (${later.theory}).`,
  );
  sheet.paragraph(summaryOf(changes));
  for (const [kind, title] of kinds) {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) continue;
    sheet.blank();
    const open = own.filter(({ unexplained }) => unexplained).length;
    sheet.paragraph([
      { text: title, style: theme.heading },
      `, ${quantity(own.length, 'change')}`,
      open === 0 || kind === 'kept' ? '' : `, ${open} without a move on record`,
    ]);
    for (const change of own) writeChange(change, { sheet, theme, reviews });
  }
  writeEnd(changes, sheet);
  return sheet.toString();
}

function writeEnd(changes: readonly Change[], sheet: Page): void {
  const moved = changes.filter(({ kind }) => kind !== 'kept');
  if (moved.length === 0) return;
  const open = moved.filter(({ unexplained }) => unexplained).length;
  sheet.blank();
  sheet.paragraph(
    open === 0
      ? 'Every change has a move on record.'
      : `For ${quantity(open, 'change')} no move is on record, so that nobody can follow why. A move of synthesis with its reason would say.`,
  );
}

const kinds: readonly (readonly [Kind, string])[] = [
  ['refuted', 'Refuted'],
  ['refined', 'Refined'],
  ['merged', 'Merged'],
  ['split', 'Split'],
  ['new', 'New'],
  ['dropped', 'Dropped'],
  ['kept', 'Kept'],
];

function summaryOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Neither version holds a configuration: nothing to compare.';
  const parts = kinds.flatMap(([kind]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `Configurations: ${sentenceList(parts)}.`;
}

function writeChange(change: Change, { sheet, theme, reviews }: Setting): void {
  const { before, after, moves, evidenceGained, evidenceAgainst, kind } = change;
  if (moves.length + evidenceGained.length + evidenceAgainst.length > 0) sheet.blank();
  const told = (ids: readonly string[], review: Review, label: string): Fact[] =>
    ids.map((id) => [
      label,
      [{ text: id, style: theme.strong }, ' ', ...configurationLine(id, review, theme)],
    ]);
  const same = kind === 'kept' && before.join() === after.join();
  writeFacts(
    [
      ...(same ? [] : told(before, reviews.earlier, 'was')),
      ...told(after, reviews.later, same ? 'stays' : 'is'),
      ...moves.map(({ move, by, at, reason }): Fact => [
        move,
        `${nameOf(by, reviews.later)}, ${at.slice(0, 10)}: ${printable(reason)}`,
      ]),
      ...evidenceGained.map((item): Fact => ['evidence', evidenceWords(item)]),
      ...evidenceAgainst.map((item): Fact => ['against it', evidenceWords(item)]),
    ],
    sheet,
    { indent: 2, column: 12 },
  );
}

function nameOf(person: string, review: Review): string {
  return printable(findEntity(review, 'person', person)?.name ?? person);
}

function evidenceWords({ fragment, source, stance }: Change['evidenceGained'][number]): string {
  return `${fragment} of ${source} ${stance}`;
}
