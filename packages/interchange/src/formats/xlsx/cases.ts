import { LossLog } from '../../contract/loss-report';
import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';
import { writeWorkbook } from '../../workbook/write-workbook';

const rows = [
  ['Table 2. What was found', '', '', ''],
  ['Context', 'Mechanism', 'Outcome(s)', 'Remarks by Ann'],
  ['Conflict', '', '', ''],
  ['Aims are shared ▲', 'There is less conflict ▼', 'Trust grows ▲', 'check page'],
];

/** Examples of tables in workbooks. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'Three columns under a title and a heading, with a column nobody spoke of',
      input: {
        bytes: writeWorkbook([{ name: 'Table 2', rows }], new LossLog()),
        shown: rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
      },
      comesTo: ['1 facet', '1 configuration'],
      leaves: ['dropped column “Remarks by Ann”'],
    },
  ],
};
