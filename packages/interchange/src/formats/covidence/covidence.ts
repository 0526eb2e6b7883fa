import { succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, refuseLarge, warningIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder } from '../../contribution/contribution';
import { decodeText } from '../../decode-text/decode-text';
import { addReference } from '../../reference/reference-record';
import { parseDelimited } from '../table/delimited-text';
import { readExtraction } from './read-extraction';
import { readReference } from './read-references';
import { rowsOf } from './rows';

/** The tables of references and of extracted data that Covidence exports. */
export const covidenceFormat: Format = {
  id: 'covidence',
  title: 'Covidence CSV',
  extensions: ['csv'],
  mediaType: 'text/csv',
  about: {
    use: 'References exported from Covidence, and data extracted there.',
    maps: [
      ['a row of references', 'a source, with its reference in CSL-JSON and its Covidence number'],
      ['Study, Study ID', 'how the source is called'],
      ['Tags', 'characteristics of the source'],
      [
        'a row of extracted data',
        'a source, and a memo on it with every answer under its question: one memo for each reviewer, one for the answers that were agreed',
      ],
      ['every other column of references', 'kept under its name'],
    ],
    lostOnReading: [
      'empty columns, such as the headings of sections',
      'rows in which nothing was answered',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [],
    quirks: [
      'Numbers come as “#123” or “123”. Headers may repeat; answers are told apart by their column.',
      'Several choices stay as they are joined; so does “Other: …”.',
      'Read the references first: data extracted for a study then joins the source with its number and title.',
      'The export leaves out who screened what, and earlier votes.',
    ],
  },
  detect,
  read,
};

const firstColumns = /^\ufeff?"?Covidence #"?,"?Study ID"?,"?Title"?,"?Reviewer Name"?/;

function detect({ head }: Sample) {
  if (firstColumns.test(head)) return 'certain';
  const [line = ''] = head.split(/\r\n|\r|\n/, 1);
  return /"?Covidence #"?(?:,|$)/.test(line) && /"?Title"?,/.test(line) ? 'certain' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const { maxRecords } = limitsOf(options.limits);
  const { table, faults, cut } = parseDelimited(text.replace(/^\ufeff/, ''), ',', maxRecords);
  const header = new Set((table.rows[0] ?? []).map((name) => name.trim()));
  if (!header.has('Covidence #')) {
    return refuse(
      'not-this-format',
      'Found no column “Covidence #” in the first row; expected an export of references or of extracted data.',
    );
  }
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  const keepAddresses = options.keepAddresses === true;
  const target = { builder, losses, keepAddresses, sources: new Map<string, string>() };
  const rows = rowsOf(table.rows);
  for (const [at, row] of rows.entries()) {
    if (header.has('Reviewer Name')) readExtraction(row, target);
    else addReference(readReference(row), target);
    if (at % 500 === 0) options.onProgress?.({ done: at, total: rows.length });
  }
  if (builder.count('source') === 0)
    return refuse('nothing-to-read', 'Found no row below the header.');
  losses.add('not-in-file', 'screening', 'Covidence does not export who voted how.');
  const provenance = provenanceOf('covidence', bytes, { options, encoding, producer: 'Covidence' });
  const issues = [
    ...faults.map((fault) => warningIssue('unreadable-record', `${fault}; the rest was read.`)),
    ...(cut
      ? [warningIssue('too-many-records', `Only the first ${maxRecords} rows were read.`)]
      : []),
  ];
  return succeed({ value: builder.finish(), lossReport: losses.report(), provenance }, issues);
}
