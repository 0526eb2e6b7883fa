import type { CopingCase } from '../../page/format-case';

const record = (...lines: readonly string[]) =>
  ['TY  - JOUR', 'AU  - Amsel, Ute', 'TI  - A title', ...lines, 'ER  - ', ''].join('\n');

const reference = (fields: object) => ({ sources: [{ reference: fields }] });

const issued = (...parts: number[]) => ({ 'date-parts': [parts] });

const date = (line: string, ...parts: number[]): CopingCase => ({
  copesWith: `a date such as “${line.slice(6)}”`,
  input: record(line),
  gives: reference({ issued: issued(...parts) }),
});

const doi = (copesWith: string, line: string, found: string): CopingCase => ({
  copesWith,
  input: record(line),
  gives: reference({ DOI: found }),
});

const authors = (copesWith: string, value: string, families: readonly object[]): CopingCase => ({
  copesWith,
  input: ['TY  - JOUR', `AU  - ${value}`, 'TI  - A title', 'ER  - '].join('\n'),
  gives: reference({ author: families }),
});

const three = [
  { family: 'Amsel', given: 'U.' },
  { family: 'Brandt', given: 'V.' },
  { family: 'Cole', given: 'W.' },
];

/** What RIS of many programs looks like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'a year and a date that do not agree: the year of publication counts',
    input: record('PY  - 2017', 'DA  - 2016/03/09'),
    gives: reference({ issued: issued(2017), custom: { ris: { DA: ['2016/03/09'] } } }),
    says: ['Says another date than the tag before it'],
  },
  {
    copesWith: 'three dates: one that is finer than the year counts, another is kept',
    input: record('DA  - 2012/11/30', 'Y1  - 2011/02/03', 'PY  - 2011'),
    gives: reference({ issued: issued(2011, 2, 3), custom: { ris: { DA: ['2012/11/30'] } } }),
  },
  {
    copesWith: 'a month or day without its year beside the year',
    input: record('PY  - 2006', 'DA  - 09 Nov'),
    gives: reference({ issued: issued(2006, 11, 9) }),
  },
  date('PY  - August 9, 2018', 2018, 8, 9),
  date('PY  - 9th Aug 2018', 2018, 8, 9),
  date('Y1  - 08/19/2018', 2018, 8, 19),
  date('Y1  - 19.08.2018', 2018, 8, 19),
  date('Y1  - 20180819', 2018, 8, 19),
  date('DA  - 2018-08-19T00:00:00Z', 2018, 8, 19),
  date('PY  - Mai 2018', 2018, 5),
  {
    copesWith: 'a date whose day and month cannot be told apart: the year is read, the words kept',
    input: record('Y1  - 05/07/2018'),
    gives: reference({ issued: issued(2018), custom: { ris: { Y1: ['05/07/2018'] } } }),
  },
  {
    copesWith: 'a number that is no date',
    input: record('Y1  - 43215'),
    gives: reference({ issued: { raw: '43215' } }),
  },
  {
    copesWith: 'a whole range in the first page',
    input: record('SP  - 201-216', 'EP  - 216'),
    gives: reference({ page: '201-216' }),
  },
  {
    copesWith: 'a range in the first page with a shortened end',
    input: record('SP  - 201-16', 'EP  - 216'),
    gives: reference({ page: '201-216' }),
  },
  {
    copesWith: 'a range in the last page',
    input: record('SP  - S12', 'EP  - S12-S20'),
    gives: reference({ page: 'S12-S20' }),
  },
  {
    copesWith: 'several first pages: the first counts, the others are kept',
    input: record('SP  - 7', 'EP  - 15', 'SP  - e200'),
    gives: reference({ page: '7-15', custom: { ris: { SP: ['e200'] } } }),
  },
  doi('a DOI in M3', 'M3  - doi:10.5555/x.3', '10.5555/x.3'),
  doi('a DOI in L3', 'L3  - 10.5555/x.4', '10.5555/x.4'),
  doi('a DOI in a note of its own', 'N1  - doi: 10.5555/x.5', '10.5555/x.5'),
  doi('an address that is a DOI', 'UR  - https://dx.doi.org/10.5555/X.6', '10.5555/x.6'),
  {
    copesWith: 'two DOIs in a field: the first counts, the other is kept',
    input: record('DO  - 10.5555/x.7; https://doi.org/10.5555/x.8'),
    gives: reference({ DOI: '10.5555/x.7', custom: { ris: { DO: ['10.5555/x.8'] } } }),
  },
  {
    copesWith: 'a chapter with its book in BT',
    input: 'TY  - CHAP\nT1  - A part\nBT  - The book\nER  - \n',
    gives: reference({ title: 'A part', 'container-title': 'The book' }),
  },
  {
    copesWith: 'a chapter with its book in T2',
    input: 'TY  - CHAP\nTI  - A part\nT2  - The book\nER  - \n',
    gives: reference({ title: 'A part', 'container-title': 'The book' }),
  },
  {
    copesWith: 'a book with its series in T2',
    input: 'T2  - Studies in teams\nTY  - BOOK\nTI  - The book\nER  - \n',
    gives: reference({ title: 'The book', 'collection-title': 'Studies in teams' }),
  },
  {
    copesWith: 'a book whose title is in BT',
    input: 'TY  - BOOK\nBT  - The book\nER  - \n',
    gives: reference({ title: 'The book' }),
  },
  authors('authors between semicolons', 'Amsel, U.; Brandt, V.; Cole, W.', three),
  authors('authors joined by “and”', 'Amsel, U. and Brandt, V. and Cole, W.', three),
  authors('authors with a comma after each part', 'Amsel, U., Brandt, V., Cole, W.', three),
  authors('authors with initials behind', 'Amsel U, van Brandt VX', [
    { family: 'Amsel', given: 'U' },
    { family: 'van Brandt', given: 'VX' },
  ]),
  authors('a suffix behind the given name', 'Amsel, Udo Jr', [
    { family: 'Amsel', given: 'Udo', suffix: 'Jr' },
  ]),
  {
    copesWith: 'tags before the type of a record',
    input:
      'DB  - Some base\nTI  - First\nAU  - Amsel, Ute\nTY  - JOUR\nER  - \nTI  - Second\nTY  - RPRT\nER  - \n',
    gives: {
      sources: [
        { documentType: 'journal-article', reference: { title: 'First' } },
        { documentType: 'report', reference: { title: 'Second' } },
      ],
    },
  },
  {
    copesWith: 'lines with more or fewer spaces than the standard has, in one file',
    input: 'TY  - JOUR\nTI - A title\nAU -Amsel, Ute\nJF   - Teams\n PY- 2018\nVL\t- 4\nER -\n',
    gives: reference({
      title: 'A title',
      author: [{ family: 'Amsel', given: 'Ute' }],
      'container-title': 'Teams',
      issued: issued(2018),
      volume: '4',
    }),
  },
  {
    copesWith: 'a word with a hyphen at the beginning of a line',
    input: record('AB  - Wards of the', 'ED-based team', 'UK - wide'),
    gives: reference({ abstract: 'Wards of the\nED-based team\nUK - wide' }),
  },
  {
    copesWith: 'Web of Science names in full, dates in two tags and articles without pages',
    input:
      'FN Web of Science\nVR 1.0\nPT J\nAU Amsel, U\n   Brandt, VX\nAF Amsel, Ute\n   Brandt, Veit Xaver\nTI A title\n   of two lines\nPD AUG 9\nPY 2018\nAR e77\nDI 10.5555/Wos.2\nER\nEF\n',
    gives: reference({
      title: 'A title of two lines',
      author: [
        { family: 'Amsel', given: 'Ute' },
        { family: 'Brandt', given: 'Veit Xaver' },
      ],
      issued: issued(2018, 8, 9),
      page: 'e77',
      DOI: '10.5555/wos.2',
    }),
  },
];
