import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity } from '../terminal/quantity';
import type { Rich, Span } from '../terminal/spans';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { entityUnit } from '../units/entity-units';
import type { ChangeOutput, ThingChange, ToldEntry } from './output';

/** More than these are read better in the history. */
const mostEntries = 10;

/** Writes what was done to a review, by whom and why, and what could not be done. */
export function changeAsText(output: ChangeOutput, { page, theme }: Terminal): string {
  const sheet = page();
  sheet.paragraph({ text: printable(output.review.title), style: theme.heading });
  sheet.blank();
  const { entries, conflicts } = output;
  sheet.rows(
    entries.slice(0, mostEntries).map((entry) => [String(entry.entry), entryAsText(entry, theme)]),
    { indent: 2 },
  );
  const hidden = entries.length - mostEntries;
  if (hidden > 0)
    sheet.paragraph(`and ${quantity(hidden, 'more entry', 'more entries')}`, { indent: 2 });
  writeConflicts(conflicts, sheet, theme);
  sheet.blank();
  sheet.paragraph(endOf(output));
  return sheet.toString();
}

function endOf({ entries, file, dryRun, written, command }: ChangeOutput): string {
  const path = printable(file);
  const count = entries.length === 0 ? '' : `: ${quantity(entries.length, 'entry', 'entries')}`;
  const back = command === 'merge' ? `${path} ENTRY --reason "…"` : path;
  if (written)
    return `Wrote ${path}${count}.${entries.length === 0 ? '' : ` To take it back: cmoc undo ${back}`}`;
  if (dryRun && (entries.length > 0 || command === 'new'))
    return `Nothing was written. Without --dry-run this writes ${path}${count}.`;
  return 'Nothing was written: there was nothing to do.';
}

/** An entry in one sentence: who, what, why, when. */
export function entryAsText(entry: ToldEntry, theme: Theme): readonly (string | Span)[] {
  const { name, did, reason, at } = entry;
  const why = reason === null ? '' : ` Because: ${reason}`;
  return [
    { text: printable(name), style: theme.strong },
    printable(` ${did}.${why} `),
    { text: at.slice(0, 16).replace('T', ' '), style: theme.quiet },
  ];
}

function writeConflicts(conflicts: ChangeOutput['conflicts'], sheet: Page, theme: Theme): void {
  if (conflicts.length === 0) return;
  sheet.blank();
  sheet.paragraph({
    text: `${quantity(conflicts.length, 'conflict')}: your work stands, theirs stays in their copy. Decide, and do it here.`,
    style: theme.warning,
  });
  for (const { theirs, mine, changes, because } of conflicts) {
    sheet.blank();
    const rows: (readonly [Rich, Rich])[] = [
      ['theirs', entryAsText(theirs, theme)],
      ...versions(changes).map((text): readonly [Rich, Rich] => ['', text]),
      ...mine.flatMap((entry): (readonly [Rich, Rich])[] => [
        ['yours', entryAsText(entry, theme)],
        ...versions(entry.changes).map((text): readonly [Rich, Rich] => ['', text]),
      ]),
      ...because
        .slice(0, 1)
        .map(({ message }): readonly [Rich, Rich] => ['why not', printable(message)]),
    ];
    sheet.rows(rows, { indent: 2 });
  }
}

/** More lines than these are read better from JSON. */
const mostLines = 5;

/** What an entry made of each thing, in words. */
export function versions(changes: readonly ThingChange[]): string[] {
  const lines = changes.flatMap(({ kind, id, change, fields }) => {
    const what = kind === 'review' ? 'the review' : `${entityUnit(kind)} ${id}`;
    return change === 'changed'
      ? fields.map(
          ({ field, before, after }) =>
            `${field} of ${what}: ${valueOf(before)} → ${valueOf(after)}`,
        )
      : [`${what} ${change}${wordsOf(fields)}`];
  });
  const hidden = lines.length - mostLines;
  return [
    ...lines.slice(0, mostLines),
    ...(hidden > 0 ? [`and ${quantity(hidden, 'more change')}: add --format json`] : []),
  ].map(printable);
}

/** The words of what came or went: its name, its text, whatever it says first. */
function wordsOf(fields: ThingChange['fields']): string {
  const first = fields
    .map(({ before, after }) => before ?? after)
    .find((value) => typeof value === 'string');
  return first === undefined ? '' : `: ${valueOf(first)}`;
}

const longest = 200;

function valueOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
