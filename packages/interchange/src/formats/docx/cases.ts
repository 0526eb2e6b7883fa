import { writeZip } from '../../container/write-zip';
import { encodeText } from '../../decode-text/decode-text';
import type { FormatCases } from '../../page/format-case';
import { coping, documentOf, paragraph, tableOf } from './coping';

const shown = `Table 1. What was found

| Context | Mechanism | Outcome |
| ------- | --------- | ------- |
| Aims are shared | There is less conflict | Trust grows |
`;

/** Examples of Word documents. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'A table under its caption',
      input: {
        bytes: writeZip([
          {
            path: 'word/document.xml',
            bytes: encodeText(
              documentOf(
                paragraph('Table 1. What was found'),
                tableOf(
                  ['Context', 'Mechanism', 'Outcome'],
                  ['Aims are shared', 'There is less conflict', 'Trust grows'],
                ),
              ),
            ),
          },
        ]),
        shown,
      },
      comesTo: ['1 configuration'],
    },
  ],
};
