import { formatById } from '@cmoc/interchange';
import { writeLosses } from '../interchange/loss-text';
import { writeFacts, type Fact } from '../terminal/facts';
import type { Page } from '../terminal/page';
import { printable } from '../terminal/printable';
import { quantity, sentenceList } from '../terminal/quantity';
import type { Terminal } from '../terminal/terminal';
import type { Theme } from '../terminal/theme';
import { entityCount, someOf } from '../units/entity-units';
import type { ImportOutput } from './output';

type FilePlan = ImportOutput['files'][number];

/** Writes what files bring to a review: added, matched, conflicting, and what was left behind. */
export function importAsText(output: ImportOutput, { page, theme }: Terminal): string {
  const sheet = page();
  sheet.paragraph([
    { text: printable(output.review.title), style: theme.heading },
    output.created ? ', a new review' : '',
  ]);
  for (const plan of output.files) writeFile(plan, output.dryRun, sheet, theme);
  sheet.blank();
  sheet.paragraph(endOf(output));
  return sheet.toString();
}

function endOf({ dryRun, written, into, files }: ImportOutput): string {
  const added = files.flatMap((plan) => plan.added);
  if (written) return `Wrote ${printable(into)}: ${countsOf(added)} added.`;
  if (added.length === 0) return 'Nothing to add: the review has it all. Nothing was written.';
  return dryRun
    ? `Nothing was written. Without --dry-run this adds ${countsOf(added)} to ${printable(into)}.`
    : 'Nothing was written.';
}

const mostNamed = 3;

function writeFile(plan: FilePlan, dryRun: boolean, sheet: Page, theme: Theme): void {
  const {
    file,
    provenance,
    added,
    matched,
    conflicts,
    heldBack,
    unnamed,
    losses,
    issues,
    columns,
    table,
  } = plan;
  sheet.blank();
  sheet.paragraph([
    { text: printable(file), style: theme.heading },
    `, read as ${formatById(provenance.format)?.title ?? provenance.format}${provenance.producer === null ? '' : `, written by ${printable(provenance.producer)}`}`,
  ]);
  if (table !== null) writeTable(table, sheet);
  if (columns !== null) writeColumns(columns, sheet);
  const facts: Fact[] = [
    [dryRun ? 'would add' : 'added', countsOf(added)],
    ...byKind(matched).map(([kind, own]): Fact => [
      'has already',
      `${entityCount(own.length, kind)}: ${sentenceList(grounds(own))}`,
    ]),
    ...conflicts
      .slice(0, mostNamed)
      .map(({ kind, id, fields }): Fact => [
        'conflict',
        `${kind} ${printable(id)} stays as it is; the file differs in ${sentenceList(fields)}`,
      ]),
    ...(conflicts.length > mostNamed
      ? [['conflict', `and ${conflicts.length - mostNamed} more: add --format json`] as const]
      : []),
    ...heldBackFacts(heldBack),
    ...(unnamed === 0 ? [] : [unnamedFact(unnamed)]),
    ...issues.map(({ message }): Fact => ['mind', printable(message)]),
  ];
  writeFacts(facts, sheet, { indent: 2, column: 13 });
  if (losses.length > 0) {
    sheet.paragraph(
      { text: 'What did not come across as it was', style: theme.strong },
      { indent: 2 },
    );
  }
  writeLosses(losses, sheet, theme);
}

/** What stays out because it speaks of something in conflict. */
function heldBackFacts(heldBack: FilePlan['heldBack']): readonly Fact[] {
  return byKind(heldBack).map(([kind, own]) => [
    'held back',
    `${entityCount(own.length, kind)} that ${own.length === 1 ? 'speaks' : 'speak'} of what is in conflict (${printable(
      someOf(
        own.map(({ id }) => id),
        mostNamed,
      ),
    )})`,
  ]);
}

function unnamedFact(count: number): Fact {
  return [
    'mind',
    `${quantity(count, 'slot names', 'slots name')} no construct, and only constructs are compared across configurations: add --name-constructs to begin with the words of the slots`,
  ];
}

function writeTable(
  { sheet: name, headerRow, rows, shape }: NonNullable<FilePlan['table']>,
  sheet: Page,
): void {
  const where = name === null ? '' : `“${printable(name)}”: `;
  const under = headerRow === null ? 'without headers' : `under the headers of row ${headerRow}`;
  const each = shape === 'slot-per-row' ? 'a slot' : 'a configuration';
  const words = `${where}${quantity(rows, 'row', 'rows')} ${under}, ${each} in each`;
  writeFacts([['table', words]], sheet, { indent: 2, column: 13 });
}

function writeColumns(columns: NonNullable<FilePlan['columns']>, sheet: Page): void {
  writeFacts(
    columns.map(({ index, header, field, basis }): Fact => [
      'column',
      `${index + 1} “${printable(header)}” ${field === null ? 'left out' : `as ${field}`}${basis === 'given' ? ' (as you said)' : ''}`,
    ]),
    sheet,
    { indent: 2, column: 13 },
  );
}

function byKind<One extends { readonly kind: string }>(
  list: readonly One[],
): readonly (readonly [string, readonly One[]])[] {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, list.filter((one) => one.kind === kind)]);
}

/** `12 sources and 3 constructs`. */
function countsOf(entities: readonly { readonly kind: string }[]): string {
  if (entities.length === 0) return 'nothing';
  return sentenceList(byKind(entities).map(([kind, own]) => entityCount(own.length, kind)));
}

function grounds(matched: FilePlan['matched']): string[] {
  const reasons = [...new Set(matched.map((one) => one.grounds))].sort();
  return reasons.map((reason) => {
    const own = matched.filter((one) => one.grounds === reason);
    const ids = someOf(
      own.map(({ id, existing }) => (id === existing ? id : `${id} is ${existing}`)),
      mostNamed,
    );
    return `${own.length} ${printable(reason)} (${printable(ids)})`;
  });
}
