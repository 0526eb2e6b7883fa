import { succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, refuseLarge, warningIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder } from '../../contribution/contribution';
import { decodeText } from '../../decode-text/decode-text';
import { addReference } from '../../reference/reference-record';
import { readNbibLines } from './nbib-lines';
import { readNbibRecord } from './read-nbib-record';

/** The format in which PubMed hands over citations. */
export const nbibFormat: Format = {
  id: 'nbib',
  title: 'PubMed citations (nbib)',
  extensions: ['nbib'],
  mediaType: 'application/nbib',
  about: {
    use: 'Citations saved from PubMed.',
    maps: [
      ['a record', 'a source, with its reference in CSL-JSON'],
      [
        'TI, FAU or AU, DP, JT, TA, VI, IP, PG, AB, LA',
        'title, authors, date, journal, volume, issue, pages, abstract, language',
      ],
      ['AID and LID marked [doi]', 'DOI'],
      ['PMID, PMC', 'PMID, PMCID'],
      ['MH and OT', 'keywords'],
      ['every other tag', 'kept under its name'],
    ],
    lostOnReading: [
      'lines outside records',
      'AU where FAU gives the name in full',
      'a reference that stands in the file twice, by DOI or by title and year',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [],
    quirks: ['A record begins with its PMID; a blank line alone does not end one.'],
  },
  detect,
  read,
};

function detect({ head, fileName }: Sample) {
  if (/^\ufeff?[^\S\r\n]{0,20}PMID- ?\d/m.test(head)) return 'certain';
  return fileName.endsWith('.nbib') ? 'likely' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const { maxRecords } = limitsOf(options.limits);
  const { records, stray, cut } = readNbibLines(text, maxRecords);
  const [first = ''] = stray;
  if (records.length === 0) {
    return refuse(
      'nothing-to-read',
      `Found no record; expected lines such as “PMID- 123”. The file begins “${first.slice(0, 60)}”.`,
    );
  }
  const losses = new LossLog();
  losses.addMany(stray.length, {
    kind: 'dropped',
    place: 'between records',
    reason: 'Lines that belong to no record.',
    sample: first,
  });
  const builder = new ContributionBuilder(losses);
  const target = { builder, losses, keepAddresses: options.keepAddresses === true };
  for (const [at, record] of records.entries()) {
    addReference(readNbibRecord(record), target);
    if (at % 500 === 0) options.onProgress?.({ done: at, total: records.length });
  }
  const provenance = provenanceOf('nbib', bytes, { options, encoding, producer: 'PubMed' });
  const issues = cut
    ? [
        warningIssue('too-many-records', `Only the first ${maxRecords} records were read.`, {
          maxRecords,
        }),
      ]
    : [];
  return succeed({ value: builder.finish(), lossReport: losses.report(), provenance }, issues);
}
