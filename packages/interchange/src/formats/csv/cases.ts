import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';

/** Examples of tables with commas. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'Three columns under a title and a heading',
      input: `Table 3. What was found,,
Context,Mechanism,Outcome(s)
Conflict,,
"Aims are shared ▲
Roles are clear ▲",There is less conflict ▼,Trust grows ▲
`,
      comesTo: ['1 facet', '1 configuration'],
    },
    {
      title: 'Sentences with marks, an if-then sentence, and one without either',
      input: `CMOC,Statement,Sources,Colour
1,"When partners trust each other (C), they take risks (M), so tasks are done (O).",Smith 2010; Jones 2012 (the opposite CMOC was confirmed),red
2,"If aims are shared, then conflict falls, because people see one goal.",Smith 2010,
3,Trust matters.,,
`,
      comesTo: ['2 sources', '3 fragments', '3 configurations', '3 evidence'],
      leaves: ['dropped column “Colour”', 'unreadable row 4'],
    },
    {
      title: 'Columns that say nothing of configurations',
      input: 'Name,Age\nAnn,30\n',
      comesTo: [],
      leaves: ['error unknown-column'],
    },
  ],
};
