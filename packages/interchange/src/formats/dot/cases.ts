import { theoryOfOne } from '../../network/theory-case';
import type { FormatCases } from '../../page/format-case';

/** Examples of what is written. */
export const cases: FormatCases = {
  writing: [
    {
      title: 'A configuration of three slots',
      review: theoryOfOne,
      holds: [
        'digraph "Working \\"together\\"" {',
        '"configuration:A" -> "words:A:o1"',
        'role="context"',
      ],
    },
  ],
};
