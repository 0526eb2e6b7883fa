import { find, type Review } from '@cmoc/model';
import { configurationLine } from '../configuration-text/configuration-line';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Rich } from '../terminal/spans';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import type { HistoryOutput } from './output';

type Event = HistoryOutput['events'][number];

/** Writes the life of one configuration, a line for each thing that happened, in order of time. */
export function historyAsText(
  { configuration, events, review: head }: HistoryOutput,
  review: Review,
  { page, theme }: Terminal,
): string {
  const sheet = page();
  sheet.paragraph({ text: printable(head.title), style: theme.heading });
  sheet.paragraph(
    [
      { text: configuration, style: theme.strong },
      ' ',
      ...configurationLine(configuration, review, theme),
    ],
    { hang: 2 },
  );
  sheet.blank();
  sheet.rows(
    events.map((event) => [event.at?.slice(0, 10) ?? 'undated', wordsOf(event, review, theme)]),
    { indent: 2 },
  );
  if (events.length === 0) sheet.paragraph('Nothing is on record of how it came about.');
  sheet.blank();
  sheet.paragraph(`${quantity(events.length, 'event')}; what was taken back stays in the story.`);
  return sheet.toString();
}

function wordsOf({ what, by, reason, record }: Event, review: Review, theme: Theme): Rich {
  const person = by === null ? '' : `${find(review, 'person', by)?.name ?? by}: `;
  const why = reason === null ? '' : ` Because: ${reason}`;
  return [
    printable(`${person}${what}${why} `),
    { text: `(${record.kind} ${record.id})`, style: theme.quiet },
  ];
}
