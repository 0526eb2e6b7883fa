import { findEntity, type Review } from '@cmoc/model';
import { entryAsText, versions } from '../change/change-text';
import { configurationLine } from '../configuration-text/configuration-line';
import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Rich } from '../terminal/spans';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { entityUnit } from '../units/entity-units';
import type { HistoryOutput } from './output';

type Event = HistoryOutput['events'][number];
type Entry = HistoryOutput['entries'][number];

/** More entries than these are read better from the end. */
const mostEntries = 20;

/** Writes what was done, a line for each entry, oldest first; what it amounts to comes before. */
export function historyAsText(
  output: HistoryOutput,
  review: Review,
  { page, theme }: Terminal,
): string {
  const { about, events, review: head } = output;
  const sheet = page();
  sheet.paragraph({ text: printable(head.title), style: theme.heading });
  if (about !== null) writeThing(about, review, sheet, theme);
  if (events.length > 0) {
    sheet.blank();
    sheet.paragraph('As the review records it:');
    sheet.rows(
      events.map((event) => [event.at?.slice(0, 10) ?? 'undated', wordsOf(event, review, theme)]),
      { indent: 2 },
    );
  }
  sheet.blank();
  sheet.paragraph(summaryOf(output));
  writeEntries(output, sheet, theme);
  return sheet.toString();
}

function writeThing(
  { id, kinds }: NonNullable<HistoryOutput['about']>,
  review: Review,
  sheet: Page,
  theme: Theme,
): void {
  const isConfiguration = findEntity(review, 'configuration', id) !== undefined;
  sheet.paragraph(
    [
      { text: printable(id), style: theme.strong },
      ' ',
      ...(isConfiguration
        ? configurationLine(id, review, theme)
        : [`(${kinds.map(entityUnit).join(', ')})`]),
    ],
    { hang: 2 },
  );
}

function summaryOf({ entries, ledger, about }: HistoryOutput): string {
  const edited = ledger.editedElsewhere
    ? ' The review was edited elsewhere since the last of them; the next entry will say so.'
    : '';
  if (ledger.entries === 0)
    return 'The file keeps no history yet: the first command that writes to it begins one.';
  if (entries.length === 0 && about !== null)
    return `Nothing was done to it in the ${quantity(ledger.entries, 'entry', 'entries')} of the ledger.${edited}`;
  const people = new Set(entries.map(({ by }) => by)).size;
  const back = entries.filter(({ takenBack }) => takenBack).length;
  const what =
    about === null
      ? quantity(entries.length, 'entry', 'entries')
      : `${quantity(entries.length, 'entry', 'entries')} about it`;
  const taken = back === 0 ? '' : ` ${back} of them taken back, which stays in the story.`;
  return `${what} by ${quantity(people, 'person', 'people')}.${taken}${edited}`;
}

function writeEntries({ entries, about }: HistoryOutput, sheet: Page, theme: Theme): void {
  const shown = entries.slice(-mostEntries);
  const hidden = entries.length - shown.length;
  if (hidden > 0) sheet.paragraph(`The latest ${shown.length}; all of them: add --format json.`);
  sheet.rows(
    shown.flatMap((entry): (readonly [Rich, Rich])[] => [
      [String(entry.entry), lineOf(entry, theme)],
      ...(about === null
        ? []
        : versions(entry.changes).map((text): readonly [Rich, Rich] => ['', text])),
    ]),
    { indent: 2 },
  );
}

function lineOf(entry: Entry, theme: Theme): Rich {
  const mark = entry.takenBack ? [{ text: ' (taken back)', style: theme.quiet }] : [];
  return [...entryAsText(entry, theme), ...mark];
}

function wordsOf({ what, by, reason, record }: Event, review: Review, theme: Theme): Rich {
  const person = by === null ? '' : `${findEntity(review, 'person', by)?.name ?? by}: `;
  const why = reason === null ? '' : ` Because: ${reason}`;
  return [
    printable(`${person}${what}${why} `),
    { text: `(${record.kind} ${record.id})`, style: theme.quiet },
  ];
}
