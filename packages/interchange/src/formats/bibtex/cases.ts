import type { FormatCases } from '../../page/format-case';
import { coping } from './coping';

/** Examples of BibTeX. */
export const cases: FormatCases = {
  coping,
  reading: [
    {
      title: 'An entry with letters written as commands',
      input: `@article{muller2010,
  author = {M{\\"u}ller, Ann and Jones, Bo},
  title = {Trust in {NHS} mergers},
  journal = {Health Research},
  year = 2010
}
`,
      comesTo: ['1 source'],
    },
  ],
};
