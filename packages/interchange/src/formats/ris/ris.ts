import { succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, refuseLarge, warningIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder } from '../../contribution/contribution';
import { decodeText, encodeText } from '../../decode-text/decode-text';
import { addReference } from '../../reference/reference-record';
import { readRisRecord } from './read-ris-record';
import { readTaggedLines } from './tagged-lines';
import { writeRisText } from './write-ris';

/** RIS, with the dialects of databases, reference managers and screening programs. */
export const risFormat: Format = {
  id: 'ris',
  title: 'RIS references',
  extensions: ['ris', 'ciw'],
  mediaType: 'application/x-research-info-systems',
  about: {
    use: 'References exported from databases, reference managers and screening programs.',
    maps: [
      ['a record', 'a source, with its reference in CSL-JSON'],
      [
        'TI, T1, CT, BT; AU, A1; PY, Y1, DA; JF, JO, T2; AB, N2; DO',
        'title, authors, date, journal, abstract, DOI',
      ],
      [
        'Rayyan decisions, labels, reasons and notes in N1; ASReview labels in N1',
        'characteristics of the source',
      ],
      ['what is left of N1', 'the note of the source'],
      ['every other tag', 'kept under its name, and written again'],
    ],
    lostOnReading: [
      'lines outside records',
      'a reference that stands in the file twice, by DOI or by title and year',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [
      'everything but documents and their references',
      'characteristics come back as C1 fields',
      'the study family, stream and inclusion of a source',
    ],
    quirks: [
      'A decision of a screening program never includes or excludes a source of the review: that is for its reviewers.',
      'Web of Science exports, with their own tags, are read too.',
      'Where several tags give one field, the first in the order of the table above wins and the others are kept.',
      'ID and LB carry the id and label of a source on the way out, and only then mean that on the way in.',
    ],
  },
  detect,
  read,
  write: (review) => {
    const losses = new LossLog();
    return succeed({
      bytes: encodeText(writeRisText(review, losses)),
      lossReport: losses.report(),
    });
  },
};

function detect({ head, fileName }: Sample) {
  if (/^\ufeff?\s{0,3}TY {0,3}-/m.test(head)) return 'certain';
  if (/^\ufeff?FN [^\n]*\r?\nVR /.test(head)) return 'certain';
  return fileName.endsWith('.ris') ? 'likely' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const { maxRecords } = limitsOf(options.limits);
  const { records, stray, dialect, open, cut } = readTaggedLines(text, maxRecords);
  const [first = ''] = stray;
  if (records.length === 0) {
    return refuse(
      'nothing-to-read',
      `Found no record; expected lines such as “TY  - JOUR”. The file begins “${first.slice(0, 60)}”.`,
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
    addReference(readRisRecord(record, dialect, losses), target);
    if (at % 500 === 0) options.onProgress?.({ done: at, total: records.length });
  }
  const producer = dialect === 'ris' ? null : 'Web of Science';
  const provenance = provenanceOf('ris', bytes, { options, encoding, producer });
  const issues = [
    ...(open
      ? [warningIssue('truncated', 'The last record has no end (ER); the file may have been cut.')]
      : []),
    ...(cut
      ? [
          warningIssue('too-many-records', `Only the first ${maxRecords} records were read.`, {
            maxRecords,
          }),
        ]
      : []),
  ];
  return succeed({ value: builder.finish(), lossReport: losses.report(), provenance }, issues);
}
