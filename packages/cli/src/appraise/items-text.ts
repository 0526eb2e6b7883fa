import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Theme } from '../terminal/theme';
import type { AppraiseOutput } from './output';

type Item = AppraiseOutput['items'][number];

/** Writes the items that people judge, by instrument: where each stands and what is held for it. */
export function writeItems(items: readonly Item[], sheet: Page, theme: Theme): void {
  for (const instrument of [...new Set(items.map((item) => item.instrument))]) {
    sheet.blank();
    const own = items.filter((item) => item.instrument === instrument);
    sheet.paragraph([
      { text: 'To judge', style: theme.heading },
      `, ${instrument}, ${quantity(own.length, 'item')}`,
    ]);
    const said = new Set<string>();
    for (const item of own) writeItem(item, said, sheet, theme);
  }
}

const statusWords: Readonly<Record<Item['status'], string>> = {
  untested: 'not judged',
  judged: 'judged',
  contested: 'raters differ',
  divergent: 'needs a reason',
  stale: 'judge again',
};

const column = 18;

function writeItem(item: Item, said: Set<string>, sheet: Page, theme: Theme): void {
  const subject = item.subject === undefined ? '' : ` (${item.subject.id})`;
  sheet.paragraph(
    [printable(item.title), subject, ' ', { text: `(${nameOf(item)})`, style: theme.quiet }],
    {
      indent: column,
      lead: { text: statusWords[item.status], style: theme.strong },
      leadIndent: 2,
    },
  );
  for (const line of detailsOf(item, said)) sheet.paragraph(line, { indent: column });
}

/** Within its instrument an item is known by its name. */
function nameOf({ item, instrument }: Item): string {
  return item.startsWith(`${instrument}/`) ? item.slice(instrument.length + 1) : item;
}

function detailsOf(item: Item, said: Set<string>): string[] {
  const held = item.held.filter(({ count }) => count > 0);
  return [
    ...(item.level === undefined ? [] : [`level: ${item.level}`]),
    ...item.judgements.map(
      ({ by, level, reason }) => `${printable(by)}: ${level}, ${printable(reason)}`,
    ),
    ...(item.permitted === undefined
      ? []
      : [`${item.permitted.highest} at most without a reason${because(item.permitted.because)}`]),
    ...item.signals.map(({ effect, text }) => `${signalWords[effect]}: ${printable(text)}`),
    ...(held.length === 0
      ? []
      : [
          `held: ${sentenceList(held.map(({ label, count, unit }) => `${label} (${count} ${count === 1 ? singular(unit) : unit})`))}`,
        ]),
    ...(item.suggestion === undefined ? [] : [suggestionOf(item.suggestion, said)]),
  ];
}

/** A reason that many items share is told once. */
function suggestionOf(
  { level, because: reason }: NonNullable<Item['suggestion']>,
  said: Set<string>,
): string {
  if (said.has(reason)) return `suggested: ${level}, for the same reason`;
  said.add(reason);
  return `suggested: ${level}. ${printable(reason)}`;
}

function because(reasons: readonly string[]): string {
  return reasons.length === 0 ? '' : `: ${printable(reasons.join('; '))}`;
}

const signalWords = { cap: 'limit', ask: 'question', note: 'note' } as const;

/** Units come in the plural: `study families`, `search runs`. */
function singular(unit: string): string {
  return unit.replace(/ies$/, 'y').replace(/s$/, '');
}
