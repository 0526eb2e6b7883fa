import { succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse } from '../../contract/issues';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder, sizeOf } from '../../contribution/contribution';
import { hasHeaders } from '../../records/records';
import { readWorkbook, sheetNames } from '../../workbook/read-workbook';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { Table } from '../table/table';
import { unreadableIssues } from '../../contract/unreadable-issues';
import { readLinks } from './read-links';
import { readSources } from './read-sources';
import { linkRows, sourceRows } from './write-links';

/** Workbooks of Causal Map, versions 3 and 4. */
export const causalMapFormat: Format = {
  id: 'causal-map',
  title: 'Causal Map workbook',
  extensions: ['xlsx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  about: {
    use: 'Causal claims coded in Causal Map, and taking configurations there.',
    maps: [
      [
        'a link with a cause and an effect',
        'a claim awaiting assembly: a memo about the two constructs, in this order',
      ],
      ['selected text, or quote', 'a passage of the source, as evidence on the memo'],
      ['sentiment, tags, strength and every column of your own', 'lines of the memo'],
      ['a factor', 'a construct; “A; B” is a kind of “A”, “~A” the opposite pole of “A”'],
      ['a source', 'a source with its text; its further columns are characteristics'],
      ['links that share a `cmoc_id`', 'one configuration, with roles and slots as written'],
    ],
    lostOnReading: [
      'questions, settings and filtered copies',
      'memos on factors and other columns of the sheet of factors',
    ],
    lostOnWriting: [
      'everything but configurations, slots, the labels of constructs, sources and passages',
      'resource and response of a mechanism',
      'the text of a source beyond what a cell holds',
    ],
    quirks: [
      'A link says nothing of context or mechanism, so it never becomes a configuration by itself.',
      'A configuration is written as links from each context to each mechanism and from each mechanism to each outcome, once for each passage that bears on it; passages against it are tagged `#opposes`.',
      'A slot that stands alone is written as a link with one end.',
      'Sources are taken for documents; the workbook does not say whether somebody was spoken with.',
    ],
  },
  detect,
  read,
  write: (review) => {
    const losses = new LossLog();
    const sheets = [
      { name: 'sources', rows: sourceRows(review, losses) },
      { name: 'links', rows: linkRows(review, losses) },
    ];
    const bytes = writeWorkbook(sheets, losses);
    return succeed({ bytes, lossReport: losses.report() });
  },
};

function detect({ bytes }: Sample) {
  const names = sheetNames(bytes).map((name) => name.toLowerCase());
  const has = (name: string) => names.includes(name);
  if (has('links') && (has('sources') || has('statements') || has('factors'))) return 'certain';
  return has('links') || (has('sources') && names.length === 1) ? 'possible' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const losses = new LossLog();
  const workbook = readWorkbook(bytes, options.limits, losses);
  if (!workbook.ok) return workbook;
  const tables = new Map(workbook.value.map((table) => [table.name?.toLowerCase() ?? '', table]));
  const links = tables.get('links');
  const labelled = hasHeaders(links, 'cause', 'effect') || hasHeaders(links, 'from', 'to');
  if (!labelled && !hasHeaders(links, 'from_label', 'to_label') && !tables.has('sources')) {
    return refuse(
      'not-this-format',
      `Found the sheets ${[...tables.keys()].slice(0, 12).join(', ')}; expected “links” with cause and effect, or “sources”.`,
    );
  }
  reportSheets(tables, losses);
  const builder = new ContributionBuilder(losses);
  const target = { builder, losses, tables };
  const sources = readSources(target, options.keepAddresses === true);
  readLinks({ ...target, sources });
  const value = builder.finish();
  if (sizeOf(value) === 0) {
    return refuse('nothing-to-read', 'Found no source and no link with a cause and an effect.');
  }
  const lossReport = losses.report();
  const producer = tables.has('factors') ? 'Causal Map 3' : 'Causal Map 4';
  const provenance = provenanceOf('causal-map', bytes, { options, producer });
  return succeed({ value, lossReport, provenance }, [
    ...workbook.issues,
    ...unreadableIssues(lossReport),
  ]);
}

const sheetsRead = ['links', 'sources', 'statements', 'factors', 'source_content_chunks'];

function reportSheets(tables: ReadonlyMap<string, Table>, losses: LossLog): void {
  for (const [name, { rows }] of tables) {
    if (sheetsRead.includes(name)) continue;
    losses.addMany(Math.max(1, rows.length - 1), {
      kind: 'dropped',
      place: `sheet “${name}”`,
      reason: name.startsWith('filtered')
        ? 'It repeats rows of another sheet.'
        : 'A review has no place for it.',
      sample: rows[1]?.join(' | ') ?? null,
    });
  }
}
