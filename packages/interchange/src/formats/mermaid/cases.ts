import { theoryOfOne } from '../../network/theory-case';
import type { FormatCases } from '../../page/format-case';

/** Examples of what is written. */
export const cases: FormatCases = {
  writing: [
    {
      title: 'A configuration of three slots',
      review: theoryOfOne,
      holds: ['|"context, increase"|', '#60;risks#62;'],
    },
  ],
};
