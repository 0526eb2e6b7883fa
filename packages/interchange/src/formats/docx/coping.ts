import { writeZip } from '../../container/write-zip';
import { encodeText } from '../../decode-text/decode-text';
import type { CopingCase } from '../../page/format-case';

/** The words of a document with some elements in its body. */
export function documentOf(...parts: readonly string[]): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${parts.join('')}</w:body></w:document>`;
}

/** A paragraph; a second run is how Word splits words it has checked. */
export function paragraph(words: string, properties = ''): string {
  const middle = words.length >> 1;
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(words.slice(0, middle))}${run(words.slice(middle))}</w:p>`;
}

/** A table of cells: words, or a cell as it is written in the file. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const cell = (words: string) =>
    words.startsWith('<w:tc>') ? words : `<w:tc>${paragraph(words)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const file = (...parts: readonly string[]) =>
  writeZip([{ path: 'word/document.xml', bytes: encodeText(documentOf(...parts)) }]);

const header = ['ID', 'Context', 'Mechanism', 'Outcome'];

const slots = (...said: readonly (readonly [id: string, text: string])[]) =>
  said.map(([id, text]) => ({
    id,
    role: { c: 'context', m: 'mechanism', o: 'outcome' }[id.charAt(0)],
    text,
    constructs: [],
  }));

const merged = (value: string, words = '') =>
  `<w:tc><w:tcPr><w:vMerge${value === '' ? '' : ` w:val="${value}"`}/></w:tcPr>${paragraph(words)}</w:tc>`;

/** What tables in documents look like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  {
    copesWith: 'cells merged over several rows',
    input: file(
      tableOf(
        header,
        ['A', merged('restart', 'shared'), 'm1', 'o1'],
        ['B', merged(''), 'm2', 'o2'],
      ),
    ),
    gives: {
      configurations: [
        { id: 'A', slots: slots(['c1', 'shared'], ['m1', 'm1'], ['o1', 'o1']) },
        { id: 'B', slots: slots(['c1', 'shared'], ['m1', 'm2'], ['o1', 'o2']) },
      ],
    },
    says: ['Merged cells were filled downwards'],
  },
  {
    copesWith: 'cells merged over several columns, as headings are',
    input: file(
      tableOf(
        header,
        [`<w:tc><w:tcPr><w:gridSpan w:val="4"/></w:tcPr>${paragraph('Theme one')}</w:tc>`],
        ['A', 'c', 'm', 'o'],
      ),
    ),
    gives: { configurations: [{ id: 'A', slots: slots(['c1', 'c'], ['m1', 'm'], ['o1', 'o']) }] },
  },
  {
    copesWith: 'several paragraphs and points of a list in one cell',
    input: file(
      tableOf(header, [
        'A',
        `<w:tc>${paragraph('first')}${paragraph('second; with a stop')}</w:tc>`,
        `<w:tc>${paragraph('one; or two', '<w:numPr/>')}${paragraph('three', '<w:numPr/>')}</w:tc>`,
        'o',
      ]),
    ),
    gives: {
      configurations: [
        {
          slots: slots(
            ['c1', 'first'],
            ['c2', 'second; with a stop'],
            ['m1', 'one; or two'],
            ['m2', 'three'],
            ['o1', 'o'],
          ),
        },
      ],
    },
  },
  {
    copesWith: 'words that were deleted or put in while changes were tracked, and fields',
    input: file(
      tableOf(header, [
        'A',
        '<w:tc><w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>words</w:t></w:r></w:p></w:tc>',
        'm',
        'o',
      ]),
    ),
    gives: { configurations: [{ slots: slots(['c1', 'new\twords'], ['m1', 'm'], ['o1', 'o']) }] },
  },
  {
    copesWith: 'several tables: the first of configurations is read, another can be named',
    input: file(
      tableOf(['Name', 'Age'], ['Ann', '30']),
      paragraph('Table 2. Hope'),
      tableOf(header, ['A', 'c', 'm', 'o']),
      tableOf(header, ['B', 'c', 'm', 'o']),
    ),
    options: { table: { sheet: 'Table 3' } },
    gives: { configurations: [{ id: 'B' }] },
    says: ['Table 2. Hope', 'Table 1'],
  },
];
