import { writeZip } from '../../src/container/write-zip';
import { LossLog } from '../../src/contract/loss-report';
import { encodeText } from '../../src/decode-text/decode-text';
import { writeWorkbook } from '../../src/workbook/write-workbook';
import { mergedRows, overlapping } from './hostile-archives';
import { lines, type WorstCase } from './worst-case';

const cell = (text: string) => `"${text.replaceAll('"', '""')}x"`;

const text = (
  format: string,
  name: string,
  from: number,
  write: (size: number) => string,
): WorstCase => ({
  format,
  name,
  from,
  at: (size) => encodeText(write(size)),
});

const archive = (path: string, document: string) =>
  writeZip([{ path, bytes: encodeText(document) }]);

const documentXml = (body: string) =>
  `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

/** Many of a thing, rather than one long one. */
export const countedCases: readonly WorstCase[] = [
  text('ris', 'records', 1_000, (size) =>
    lines(size, (at) => `TY  - JOUR\nTI  - Title ${at}\nAU  - A${at}, B\nER  - \n`),
  ),
  text('ris', 'the same record', 1_000, (size) => 'TY  - JOUR\nTI  - Title\nER  - \n'.repeat(size)),
  text(
    'ris',
    'authors',
    2_000,
    (size) => `TY  - JOUR\n${lines(size, (at) => `AU  - A${at}, B\n`)}ER  - \n`,
  ),
  text(
    'ris',
    'keywords',
    2_000,
    (size) => `TY  - JOUR\n${lines(size, (at) => `KW  - k${at}\n`)}ER  - \n`,
  ),
  text(
    'ris',
    'tags that are kept',
    2_000,
    (size) => `TY  - JOUR\n${lines(size, (at) => `C1  - k${at}\n`)}ER  - \n`,
  ),
  text(
    'ris',
    'lines of one field',
    4_000,
    (size) => `TY  - JOUR\nAB  - a\n${'  b\n'.repeat(size)}ER  - \n`,
  ),
  text(
    'ris',
    'dates',
    2_000,
    (size) => `TY  - JOUR\n${lines(size, (at) => `DA  - ${1000 + (at % 1000)}\n`)}ER  - \n`,
  ),
  text('nbib', 'records', 1_000, (size) => lines(size, (at) => `PMID- ${at}\nTI  - T${at}\n\n`)),
  text(
    'nbib',
    'lines of one field',
    4_000,
    (size) => `PMID- 1\nAB  - a\n${'      b\n'.repeat(size)}`,
  ),
  text('bibtex', 'entries', 1_000, (size) =>
    lines(size, (at) => `@article{k${at}, title = {T ${at}}}\n`),
  ),
  text(
    'bibtex',
    'entries that refer to one',
    1_000,
    (size) =>
      `@book{b, title = {T}, publisher = {${'p'.repeat(500)}}}\n${lines(size, (at) => `@inbook{k${at}, title = {t${at}}, crossref = {b}}\n`)}`,
  ),
  text(
    'bibtex',
    'abbreviations that double',
    500,
    (size) =>
      `@string{a0 = {x}}\n${lines(size, (at) => `@string{a${at + 1} = a${at} # a${at}}\n`)}${lines(size, (at) => `@article{k${at}, title = a${size} # a${size}}\n`)}`,
  ),
  text('bibtex', 'braces that never close', 1_000, (size) =>
    lines(size, (at) => `@article{k${at}, title = {T\n`),
  ),
  text(
    'bibtex',
    'braces inside braces',
    4_000,
    (size) => `@article{k, title = {${'{'.repeat(size)}x${'}'.repeat(size)}}}`,
  ),
  text(
    'bibtex',
    'accents on accents',
    2_000,
    (size) => `@article{k, title = {${"\\'{".repeat(size)}e${'}'.repeat(size)}}}`,
  ),
  text('csl', 'items', 1_000, (size) =>
    JSON.stringify(Array.from({ length: size }, (_, at) => ({ type: 'book', title: `T ${at}` }))),
  ),
  text(
    'csv',
    'rows',
    1_000,
    (size) => `Context,Mechanism,Outcome\n${lines(size, (at) => `c${at},m,o\n`)}`,
  ),
  text(
    'csv',
    'rows of one id',
    1_000,
    (size) => `ID,Context,Mechanism,Outcome\n${lines(size, (at) => `1,c${at},m,o\n`)}`,
  ),
  text(
    'csv',
    'slots of one id',
    1_000,
    (size) => `ID,Role,Text\n${lines(size, (at) => `1,C,c${at}\n`)}`,
  ),
  text(
    'csv',
    'headings',
    1_000,
    (size) => `Context,Mechanism,Outcome\n${lines(size, (at) => `h${at},,\nc,m,o\n`)}`,
  ),
  text(
    'csv',
    'headers that repeat',
    500,
    (size) => `${'Context,'.repeat(size)}Mechanism,Outcome\n${'c,'.repeat(size)}m,o\n`,
  ),
  text(
    'csv',
    'columns and rows',
    20,
    (size) =>
      `Context,Mechanism,Outcome${',x'.repeat(size)}\n${`c,m,o${',y'.repeat(size)}\n`.repeat(50)}`,
  ),
  text(
    'csv',
    'columns that are not known',
    500,
    (size) =>
      `Context,Mechanism,Outcome,${lines(size, (at) => `x${at},`)}\nc,m,o,${'y,'.repeat(size)}\n`,
  ),
  text(
    'csv',
    'sources of one row',
    500,
    (size) => `Context,Mechanism,Outcome,Sources\nc,m,o,${cell(lines(size, (at) => `S${at}; `))}\n`,
  ),
  text(
    'graphml',
    'keys by nodes',
    25,
    (size) =>
      `<graphml>${lines(size, (at) => `<key id="k${at}" for="node" attr.name="n${at}"><default>d</default></key>`)}<graph>${lines(200, (at) => `<node id="n${at}"/>`)}</graph></graphml>`,
  ),
  text(
    'graphml',
    'nodes of one label',
    1_000,
    (size) =>
      `<graphml><key id="l" for="node" attr.name="label"><default>d</default></key><graph>${lines(size, (at) => `<node id="n${at}"/>`)}</graph></graphml>`,
  ),
  text(
    'graphml',
    'edges',
    1_000,
    (size) =>
      `<graphml><graph><node id="a"/><node id="b"/>${'<edge source="a" target="b"/>'.repeat(size)}</graph></graphml>`,
  ),
  text(
    'graphml',
    'graphs',
    500,
    (size) =>
      `<graphml>${lines(size, () => '<graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>')}</graphml>`,
  ),
  text(
    'graphml',
    'attributes',
    1_000,
    (size) =>
      `<graphml><graph><node id="a">${lines(size, (at) => `<data key="k${at}">v</data>`)}</node></graph></graphml>`,
  ),
  text(
    'gexf',
    'attributes by nodes',
    25,
    (size) =>
      `<gexf><graph><attributes class="node">${lines(size, (at) => `<attribute id="${at}" title="t${at}"><default>d</default></attribute>`)}</attributes><nodes>${lines(200, (at) => `<node id="n${at}"/>`)}</nodes></graph></gexf>`,
  ),
  text(
    'gexf',
    'edges that lead both ways',
    1_000,
    (size) =>
      `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges>${lines(size, (at) => `<edge id="${at}" source="a" target="b" type="mutual"/>`)}</edges></graph></gexf>`,
  ),
  text('kumu', 'connections', 1_000, (size) =>
    JSON.stringify({
      elements: [{ label: 'a' }, { label: 'b' }],
      connections: Array.from({ length: size }, () => ({ from: 'a', to: 'b' })),
    }),
  ),
  text(
    'endnote-xml',
    'records',
    500,
    (size) =>
      `<xml><records>${lines(size, (at) => `<record><titles><title>T${at}</title></titles></record>`)}</records></xml>`,
  ),
  text(
    'qdc',
    'codes',
    1_000,
    (size) =>
      `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${lines(size, (at) => `<Code guid="${String(at).padStart(8, '0')}-0000-4000-8000-000000000000" name="c${at}" isCodable="true"/>`)}</Codes></CodeBook>`,
  ),
  {
    format: 'docx',
    name: 'rows',
    from: 500,
    at: (size) =>
      archive(
        'word/document.xml',
        documentXml(
          `<w:tbl><w:tr>${['Context', 'Mechanism', 'Outcome'].map((name) => `<w:tc><w:p><w:r><w:t>${name}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>${lines(size, (at) => `<w:tr><w:tc><w:p><w:r><w:t>c${at}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>m</w:t></w:r></w:p></w:tc></w:tr>`)}</w:tbl>`,
        ),
      ),
  },
  {
    format: 'docx',
    name: 'tables inside tables',
    from: 10,
    at: (size) =>
      archive(
        'word/document.xml',
        documentXml(
          `${'<w:tbl><w:tr><w:tc>'.repeat(Math.min(size, 60))}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(Math.min(size, 60))}`,
        ),
      ),
  },
  {
    format: 'xlsx',
    name: 'rows',
    from: 500,
    at: (size) =>
      writeWorkbook(
        [
          {
            name: 'S',
            rows: [
              ['Context', 'Mechanism', 'Outcome'],
              ...Array.from({ length: size }, (_, at) => [`c${at}`, 'm', 'o']),
            ],
          },
        ],
        new LossLog(),
      ),
  },
  { format: 'xlsx', name: 'merges over rows', from: 500, at: mergedRows },
  { format: 'qdpx', name: 'passages that overlap', from: 100, at: overlapping },
];
