import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';

/** Examples of PubMed citations. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'A citation whose title goes on in the next line',
      input: `PMID- 12345678
TI  - Changing organisations: a study of
      mergers.
FAU - Fulop, Naomi
DP  - 2002 Jul 15
JT  - Health research
`,
      comesTo: ['1 source'],
    },
  ],
};
