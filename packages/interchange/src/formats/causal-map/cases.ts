import { LossLog } from '../../contract/loss-report';
import type { FormatCases } from '../../page/format-case';
import { writeWorkbook } from '../../workbook/write-workbook';

const links = [
  ['cause', 'effect', 'tags', 'source_id', 'selected_text'],
  ['Trust', 'Sharing', '#doubtful', 'S1', 'we trusted them and shared'],
  ['', 'Conflict', '', 'S1', ''],
];
const sources = [
  ['id', 'title'],
  ['S1', 'Interview 7'],
];

/** Examples of workbooks of Causal Map. */
export const cases: FormatCases = {
  reading: [
    {
      title: 'A link with its passage, and one without a cause',
      input: {
        bytes: writeWorkbook(
          [
            { name: 'sources', rows: sources },
            { name: 'links', rows: links },
          ],
          new LossLog(),
        ),
        shown: links.map((row) => `| ${row.join(' | ')} |`).join('\n'),
      },
      comesTo: ['1 source', '1 fragment', '3 constructs', '1 evidence', '1 memo'],
      leaves: ['warning unreadable-record', 'unreadable links, row 3'],
    },
  ],
};
