import type { CopingCase } from '../../page/format-case';

const citation = (...lines: readonly string[]) =>
  ['PMID- 100', 'TI  - A title', ...lines, ''].join('\n');

const reference = (fields: object) => ({ sources: [{ reference: fields }] });

/** What PubMed writes, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'several identifiers on one line',
    input: citation('LID - S0001-1(18)30002-2 [pii] 10.5555/J.Two.2 [doi]'),
    gives: reference({
      DOI: '10.5555/j.two.2',
      custom: { nbib: { LID: ['S0001-1(18)30002-2 [pii]'] } },
    }),
  },
  {
    copesWith: 'names of groups, with their commas',
    input: citation('FAU - Amsel, Ute', 'CN  - Care, Hope and Trust Group'),
    gives: reference({
      author: [{ family: 'Amsel', given: 'Ute' }, { literal: 'Care, Hope and Trust Group' }],
    }),
  },
  {
    copesWith: 'a chapter and its book',
    input: citation('BTI - The handbook', 'PT  - Book Chapter', 'ED  - Brandt V'),
    gives: reference({
      type: 'chapter',
      title: 'A title',
      'container-title': 'The handbook',
      editor: [{ family: 'Brandt', given: 'V' }],
    }),
  },
  {
    copesWith: 'a book without chapters',
    input: 'PMID- 100\nBTI - The handbook\nPT  - Book\n',
    gives: reference({ type: 'book', title: 'The handbook' }),
  },
  {
    copesWith: 'sons and fathers of one name',
    input: citation('AU  - van Amsel UV Jr'),
    gives: reference({ author: [{ family: 'van Amsel', given: 'UV', suffix: 'Jr' }] }),
  },
  {
    copesWith: 'dates that run from one month to another, and seasons',
    input: citation('DP  - 2018 Dec-2019 Jan'),
    gives: reference({ issued: { 'date-parts': [[2018, 12]] } }),
  },
];
