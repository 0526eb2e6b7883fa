import type { CopingCase } from '../../page/format-case';

const entry = (...fields: readonly string[]) =>
  `@article{amsel2018,\n  title = {A title},\n  ${fields.join(',\n  ')}\n}\n`;

const reference = (fields: object) => ({ sources: [{ reference: fields }] });

const title = (copesWith: string, latex: string, plain: string): CopingCase => ({
  copesWith,
  input: `@article{k, title = {${latex}}}\n`,
  gives: reference({ title: plain }),
});

const date = (copesWith: string, fields: string, ...parts: number[]): CopingCase => ({
  copesWith,
  input: entry(fields),
  gives: reference({ issued: { 'date-parts': [parts] } }),
});

/** What BibTeX of many programs looks like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'keys with brackets, quotation marks and signs of equality',
    input:
      '@article{10.5555/1(89)"x=y, title = {One}}\n@book(two(2), title = {Two})\n@misc{title = {Three}}\n',
    gives: {
      sources: [
        { reference: { title: 'One', 'citation-key': '10.5555/1(89)"x=y' } },
        { reference: { title: 'Two', 'citation-key': 'two(2)' } },
        { reference: { title: 'Three' } },
      ],
    },
  },
  title(
    'two marks on one letter',
    "Vi{\\d{\\^e}}t, \\'{\\^a}n, Nguy\\~{\\^e}n",
    'Việt, ấn, Nguyễn',
  ),
  title(
    'marks on letters without dots and in braces',
    '{\\\'{\\i}}sla, na\\"{\\i}ve, \\v{S}, \\H o, {\\.I}',
    'ísla, naïve, Š, ő, İ',
  ),
  title(
    'signs of mathematics and of text',
    'aged {$\\geq$}80 and {\\textless}5\\%, $p < 0.05$, \\pounds 9, \\texteuro{}8, $\\alpha \\times \\beta$',
    'aged ≥80 and <5%, p < 0.05, £9, €8, α×β',
  ),
  title(
    'raised and lowered figures',
    'H$_2$O, CO\\textsubscript{2}, $\\chi^2$, 10$^{-3}$, 1\\textsuperscript{st}',
    'H₂O, CO₂, χ², 10⁻³, 1st',
  ),
  title('spaces written as commands', 'e.g.\\,hope, 10\\,000, a\\ b', 'e.g. hope, 10 000, a b'),
  title(
    'words that only look another way',
    '\\emph{in situ} and {\\it ex vivo}',
    'in situ and ex vivo',
  ),
  title('titles in two pairs of braces', '{Care in {NHS} wards}', 'Care in NHS wards'),
  {
    copesWith: 'signs of LaTeX inside a DOI or an address',
    input: entry(
      'doi = {{10.5555/a\\_b{\\textless}1{\\textgreater}--2}}',
      'url = {https://example.org/a\\_b\\%20c}',
    ),
    gives: reference({ DOI: '10.5555/a_b<1>--2', URL: 'https://example.org/a_b%20c' }),
  },
  {
    copesWith: 'names parted by commas or semicolons',
    input: entry(
      'author = {Amsel, U., Brandt, V., Cole, W.}',
      'editor = {Amsel, Ute; Brandt, Veit}',
    ),
    gives: reference({
      author: [
        { family: 'Amsel', given: 'U.' },
        { family: 'Brandt', given: 'V.' },
        { family: 'Cole', given: 'W.' },
      ],
      editor: [
        { family: 'Amsel', given: 'Ute' },
        { family: 'Brandt', given: 'Veit' },
      ],
    }),
    says: ['BibTeX parts them by “and”'],
  },
  {
    copesWith: 'authors who are not named',
    input: entry('author = {Amsel, Ute and others}'),
    gives: reference({ author: [{ family: 'Amsel', given: 'Ute' }] }),
    says: ['“and others” stands for authors the entry does not name.'],
  },
  {
    copesWith: 'a chapter that refers to its book',
    input:
      '@incollection{c, title = {A part}, pages = {3--9}, crossref = {b}}\n@book{b, title = {The book}, subtitle = {In parts}, publisher = {Press}, year = 1999, doi = {10.5555/b}}\n',
    gives: reference({
      type: 'chapter',
      title: 'A part',
      'container-title': 'The book: In parts',
      publisher: 'Press',
      page: '3-9',
      issued: { 'date-parts': [[1999]] },
    }),
  },
  {
    copesWith: 'subtitles',
    input:
      '@article{a, title = {What works?}, subtitle = {A review}, journaltitle = {Teams}, journalsubtitle = {Now}}\n',
    gives: reference({ title: 'What works? A review', 'container-title': 'Teams: Now' }),
  },
  date('a month with its day', 'year = 2018, month = "9~" # aug', 2018, 8, 9),
  date('a month in figures', 'year = 2018, month = 8, day = 9', 2018, 8, 9),
  date('several months', 'year = 2018, month = aug # "/" # sep', 2018, 8),
];
