import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';

/** Examples of RIS. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'A reference with a decision hidden in a note and an e-mail address',
      input: `TY  - JOUR
AU  - Fulop, Naomi
TI  - Changing organisations
PY  - 2002
N1  - Write to ann@example.org | RAYYAN-INCLUSION: {"Ann"=>"Included"}
ER  - 
`,
      comesTo: ['1 source'],
      leaves: ['withheld e-mail addresses'],
    },
  ],
};
