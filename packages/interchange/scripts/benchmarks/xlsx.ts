import { read, utils } from '@e965/xlsx';
import { syntheticReview } from '@cmoc/model/testing';
import { xlsxFormat } from '../../src/formats/xlsx/xlsx';
import { writeWorkbook } from '../../src/workbook/write-workbook';
import { LossLog } from '../../src/contract/loss-report';
import { leastTime, megabytes, ratio, seconds, type BenchmarkPart } from './benchmark-part';

const rowCount = 5000;

/** A table of three columns with a configuration a row, as teams keep it. */
function tableOf(count: number): string[][] {
  const { review } = syntheticReview({ seed: 1, configurations: count });
  const cell = (role: string, slots: (typeof review.configurations)[number]['slots']) =>
    slots.flatMap((slot) => (slot.role === role ? [slot.text] : [])).join('\n');
  return [
    ['CMOC', 'Context', 'Mechanism', 'Outcome'],
    ...review.configurations.map(({ id, slots }) => [
      id,
      ...['context', 'mechanism', 'outcome'].map((role) => cell(role, slots)),
    ]),
  ];
}

/** Reading and writing a workbook, against the spreadsheet library alone. */
export function benchmark(): BenchmarkPart {
  const rows = tableOf(rowCount);
  const bytes = writeWorkbook([{ name: 'Table', rows }], new LossLog());
  const alone = leastTime(5, () => {
    const book = read(bytes, { type: 'array', dense: true });
    const [name = ''] = book.SheetNames;
    return utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
  });
  const ours = leastTime(5, () => xlsxFormat.read(bytes));
  const writing = leastTime(3, () => writeWorkbook([{ name: 'Table', rows }], new LossLog()));
  const result = xlsxFormat.read(bytes);
  const found = result.ok ? (result.value.value.configurations?.length ?? 0) : 0;
  return {
    title: 'Workbooks',
    rows: [
      [`A table of ${rows.length - 1} rows`, `${megabytes(bytes.length)}, ${found} configurations`],
      ['Read into configurations, with loss report and provenance', seconds(ours)],
      ['Read into rows by the spreadsheet library alone', seconds(alone)],
      ['Ratio', ratio(ours, alone)],
      ['Written', seconds(writing)],
    ],
    notes: [
      'The library is @e965/xlsx 0.20.3, which this package reads with as well: what is above 1 is unpacking within limits and making configurations of the rows.',
    ],
  };
}
