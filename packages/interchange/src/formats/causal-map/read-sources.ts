import type { LossLog } from '../../contract/loss-report';
import type { ContributionBuilder } from '../../contribution/contribution';
import { idFrom } from '../../identity/stable-id';
import { recordsOf, type TableRecord } from '../../records/records';
import { hasAddress, withoutAddresses } from '../../reference/identifiers';
import type { Table } from '../table/table';

/** The sheets of a workbook by name in lower case, and where what they hold goes. */
export interface MapTarget {
  readonly tables: ReadonlyMap<string, Table>;
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
}

/** Ids of sources in the review, by their ids in the workbook. */
export type SourceIds = ReadonlyMap<string, string>;

/** What links are read with. */
export interface LinkTarget extends MapTarget {
  readonly sources: SourceIds;
}

const notCharacteristics = new Set(['id', 'source id', 'content', 'text', 'title', 'filename']);

/** Adds the sources of a workbook, with their text where it holds it. */
export function readSources(target: MapTarget, keepAddresses: boolean): SourceIds {
  const ids = new Map<string, string>();
  const texts = textsBySource(target);
  for (const record of recordsOf(target.tables.get('sources'))) {
    const foreign = record.get('id') || record.get('source_id');
    const label = record.get('title') || record.get('filename') || foreign;
    if (label === '') {
      target.losses.add('unreadable', `sources, row ${record.line}`, 'A source needs an id.');
      continue;
    }
    const text = [record.get('content') || record.get('text'), texts.get(foreign) ?? '']
      .filter((part) => part !== '')
      .join('');
    const id = target.builder.add(
      'source',
      {
        id: idFrom(foreign, label),
        kind: 'document',
        label,
        characteristics: characteristicsOf(record, keepAddresses, target.losses),
        ...(text === '' ? {} : { fullText: target.builder.holdText(text) }),
      },
      `sources, row ${record.line}`,
    );
    if (id !== undefined && foreign !== '') ids.set(foreign, id);
  }
  return ids;
}

/** Text that stands elsewhere: what was too long for a cell, and the statements of version 3. */
function textsBySource({ tables, losses }: MapTarget): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const append = (source: string, text: string, between: string) => {
    const known = texts.get(source);
    texts.set(source, known === undefined ? text : `${known}${between}${text}`);
  };
  for (const record of recordsOf(tables.get('source_content_chunks'))) {
    append(
      record.get('source_id') || record.get('id'),
      record.get('content') || record.get('text'),
      '',
    );
  }
  const statements = recordsOf(tables.get('statements'));
  for (const record of statements) append(record.get('source_id'), record.get('text'), '\n\n');
  losses.addMany(statements.length, {
    kind: 'approximated',
    place: 'statements',
    reason: 'The statements of a source were put one after another as its text.',
    sample: statements[0]?.get('text') ?? null,
  });
  return texts;
}

function characteristicsOf(record: TableRecord, keepAddresses: boolean, losses: LossLog) {
  return record.cells
    .filter(({ header }) => !notCharacteristics.has(header.toLowerCase().replace(/_/g, ' ')))
    .map(({ header, value }) => {
      const withheld = !keepAddresses && hasAddress(value);
      if (withheld)
        losses.add('withheld', 'e-mail addresses', 'They are left out unless asked for.');
      return {
        name: header === '' ? 'column without a name' : header,
        value: withheld ? withoutAddresses(value) : value,
      };
    });
}
