import { ClaimCollector } from '../../claims/claim-collector';
import { idFrom } from '../../identity/stable-id';
import { foldHeader, recordsOf, type TableRecord } from '../../records/records';
import { cmocColumns, endColumns } from './columns';
import { readConfigurations } from './read-configurations';
import type { LinkTarget, MapTarget } from './read-sources';

/** Reads the links of a workbook: those with a `cmoc_id` as configurations, all others as claims. */
export function readLinks(target: LinkTarget): void {
  const { tables, builder, losses } = target;
  const records = recordsOf(tables.get('links'));
  const labels = factorLabels(target);
  readConfigurations(
    records.filter((record) => record.get('cmoc_id') !== ''),
    target,
  );
  const collector = new ClaimCollector(builder, losses);
  for (const record of records) {
    if (record.get('cmoc_id') !== '') continue;
    const cause = endLabel(record, ['cause', 'from_label', 'from label'], 'from', labels);
    const effect = endLabel(record, ['effect', 'to_label', 'to label'], 'to', labels);
    const place = `links, row ${record.line}`;
    for (const label of [cause, effect]) {
      if (label !== '') collector.construct(label, constructOf(label), place);
    }
    collector.add({
      cause,
      effect,
      details: detailsOf(record),
      ...passageOf(record, target),
      key: record.get('link_id'),
      place,
    });
  }
}

/** Labels of factors by their ids, as version 3 writes them. */
function factorLabels({ tables }: MapTarget): ReadonlyMap<string, string> {
  return new Map(
    recordsOf(tables.get('factors')).map((record) => [
      record.get('factor_id') || record.get('id'),
      record.get('label'),
    ]),
  );
}

function endLabel(
  record: TableRecord,
  names: readonly string[],
  idColumn: string,
  labels: ReadonlyMap<string, string>,
): string {
  const written = names.map((name) => record.get(name)).find((label) => label !== '');
  return written ?? labels.get(record.get(idColumn)) ?? record.get(idColumn);
}

/** “A; B” is a kind of “A”; “~A” is the opposite pole of “A”. */
function constructOf(label: string) {
  const steps = label.split(';').map((step) => step.trim());
  const broader = steps.length > 1 ? steps.slice(0, -1).join('; ') : '';
  const opposite = label.startsWith('~') ? label.slice(1).trim() : '';
  return {
    label,
    ...(broader === '' ? {} : { broader: [broader] }),
    ...(opposite === '' ? {} : { opposites: [opposite] }),
  };
}

const notDetails = new Set(
  [
    ...['cause', 'effect', 'from', 'to', 'from_label', 'to_label', 'source_id', 'link_id'],
    ...['selected_text', 'quote', 'statement_id', 'question_id'],
    ...cmocColumns,
    ...endColumns.flatMap((name) => [`cause_${name}`, `effect_${name}`]),
  ].map(foldHeader),
);

function detailsOf(record: TableRecord): [string, string][] {
  return record.cells
    .filter(({ header }) => !notDetails.has(foldHeader(header)))
    .map(({ header, value }) => [header.replace(/^custom_/, '') || 'column without a name', value]);
}

/** The passage of a link: its quotation in its source, which is added where no sheet lists it. */
function passageOf(record: TableRecord, { sources, builder, losses }: LinkTarget) {
  const text = record.get('selected_text') || record.get('quote');
  if (text === '') return {};
  const foreign = record.get('source_id');
  const place = `links, row ${record.line}`;
  if (foreign === '') {
    losses.add('dropped', 'selected text', 'The link names no source for it.', text);
    return {};
  }
  const source =
    sources.get(foreign) ??
    builder.add(
      'source',
      { id: idFrom(foreign, foreign), kind: 'document', label: foreign },
      place,
    );
  return source === undefined ? {} : { passage: { source, text } };
}
