import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { risFormat } from '../../src/formats/ris/ris';
import {
  heapUsed,
  leastTime,
  megabytes,
  ratio,
  seconds,
  type BenchmarkPart,
} from './benchmark-part';

const recordCount = 10_000;

function recordOf(at: number): string {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, word) => `word${(from * 31 + word * 17) % 900}`).join(' ');
  return [
    'TY  - JOUR',
    `TI  - ${words(at, 12)}`,
    ...['Fulop, N.', `Author${at % 700}, A.`, 'Jones, B.'].map((name) => `AU  - ${name}`),
    `PY  - ${1990 + (at % 35)}`,
    `JO  - Journal ${at % 90}`,
    `VL  - ${at % 60}`,
    `SP  - ${at}`,
    `EP  - ${at + 9}`,
    `DO  - 10.1000/example.${at}`,
    `AB  - ${words(at + 1, 160)}`,
    `KW  - ${words(at, 1)}`,
    'ER  - ',
    '',
  ].join('\r\n');
}

/** Reading references, against a library that reads them into CSL-JSON. */
export function benchmark(): BenchmarkPart {
  const text = Array.from({ length: recordCount }, (_, at) => recordOf(at)).join('');
  const bytes = new TextEncoder().encode(text);
  const ours = leastTime(3, () => risFormat.read?.(bytes));
  const theirs = leastTime(3, () => new Cite(text, { generateGraph: false }).data);
  const before = heapUsed();
  const result = risFormat.read?.(bytes);
  const held = heapUsed() - before;
  const found = result?.ok === true ? (result.value.value.sources?.length ?? 0) : 0;
  return {
    title: 'References in RIS',
    rows: [
      [`${recordCount} records with abstracts`, `${megabytes(bytes.length)}, ${found} sources`],
      ['Read into sources, with loss report and provenance', seconds(ours)],
      ['Read into CSL-JSON by @citation-js/plugin-ris 0.8.2', seconds(theirs)],
      ['Ratio', ratio(ours, theirs)],
      ['Held on to by what was read', megabytes(held)],
    ],
    notes: [
      'The other library makes CSL-JSON alone. Here every record is also checked against the schema of a source, given an id of its own, and looked through for decisions and addresses.',
    ],
  };
}
