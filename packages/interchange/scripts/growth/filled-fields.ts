import { LossLog } from '../../src/contract/loss-report';
import { encodeText } from '../../src/decode-text/decode-text';
import { writeWorkbook } from '../../src/workbook/write-workbook';
import type { WorstCase } from './worst-case';

/** What backtracking, splitting and nesting are tried with. */
const fillers = [
  ' ',
  '\t',
  '\u00a0',
  'a',
  '1',
  ',',
  ', ',
  'a, ',
  ';',
  'a;',
  '; ',
  'a; ',
  '.',
  '-',
  '--',
  '(',
  ')',
  '()',
  '[',
  '[]',
  '{',
  '}',
  '"',
  "'",
  '<',
  '<a',
  '&',
  '&amp;',
  '&a',
  'a@',
  '@',
  'a.',
  '1.',
  '1-',
  '\\',
  "\\'",
  '\\"{',
  '$',
  '~',
  '#',
  '|',
  ' | ',
  ' and ',
  'and ',
  '10.1000/',
  '10.1.',
  '%2F',
  '%',
  '/',
  ':',
  '…',
  '. . ',
  '(C) ',
  '(M1/O2) ',
  'if then ',
  'because ',
  '▲',
  ' ▲',
  '•',
  '; •',
  'RAYYAN-LABELS: ',
  '"=>"',
  'II ',
  'A. ',
  'Jr ',
  '2019 ',
  'may ',
];

/** The shortest lines that fill, in files of lines. */
const lineFillers = [
  '\n',
  '\r',
  ' \n',
  'a\n',
  'AU  - a\n',
  'TY  - \n',
  'ER  - \n',
  'PMID- 1\n',
  '@a{',
  '@a{b,',
  '@string{a={b}}\n',
  ',\n',
  '"\n',
];

type Place = readonly [name: string, write: (text: string) => string];

const ris = (tag: string): Place => [
  tag,
  (text) => `TY  - JOUR\nTI  - A title\n${tag}  - ${text}x\nER  - \n`,
];
const nbib = (tag: string): Place => [
  tag,
  (text) => `PMID- 1\nTI  - A title\n${tag.padEnd(4)}- ${text}x\n`,
];
const bib = (field: string): Place => [
  field,
  (text) => `@article{k, title = {T}, ${field} = {${text.replace(/[{}]/g, '(')}x}}\n`,
];
const csl = (field: string): Place => [
  field,
  (text) => JSON.stringify([{ type: 'book', title: 'T', [field]: `${text}x` }]),
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}x"`;
const csv = (header: string): Place => [
  header,
  (text) => `ID,Context,Mechanism,Outcome,${header}\n1,c,m,o,${cell(text)}\n`,
];
const xml = (text: string) => text.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'));

const places: Readonly<Record<string, readonly Place[]>> = {
  ris: [
    ...['TI', 'AU', 'PY', 'DO', 'N1', 'KW', 'SP', 'UR', 'M3', 'AB', 'ID'].map(ris),
    ['whole', (text) => `TY  - JOUR\n${text}`],
  ],
  nbib: ['TI', 'FAU', 'AU', 'LID', 'DP', 'AB'].map(nbib),
  bibtex: [
    ...['author', 'doi', 'month', 'pages', 'keywords', 'abstract', 'crossref', 'note'].map(bib),
    ['key', (text) => `@article{${text}, title = {T}}`],
    ['braces', (text) => `@article{k, title = ${text}`],
    ['whole', (text) => text],
  ],
  csl: ['title', 'DOI', 'note', 'URL', 'page', 'volume'].map(csl),
  csv: [
    ...['Sources', 'Quote', 'Statement', 'Direction', 'Theme', 'Constructs', 'Odd'].map(csv),
    ['slot', (text) => `ID,Context,Mechanism,Outcome\n1,${cell(text)},m,o\n`],
    ['sentence', (text) => `ID,Statement\n1,${cell(`if ${text} then b because ${text}`)}\n`],
    ['bare', (text) => `Context,Mechanism,Outcome\n${text},m,o\n`],
    ['header', (text) => `Context,Mechanism,Outcome,${cell(text)}\nc,m,o,x\n`],
  ],
  covidence: [
    [
      'Authors',
      (text) =>
        `Title,Authors,Published Year,Covidence #,Study,DOI\nT,${cell(text)},2019,#1,S,10.1000/a\n`,
    ],
  ],
  'endnote-xml': ['author', 'isbn', 'electronic-resource-num', 'notes', 'year'].map(
    (name): Place => [
      name,
      (text) =>
        `<xml><records><record><ref-type name="Book">6</ref-type><contributors><authors><author>${name === 'author' ? xml(text) : 'A'}x</author></authors></contributors><titles><title>T</title></titles><${name}>${xml(text)}x</${name}></record></records></xml>`,
    ],
  ),
  graphml: [
    [
      'label',
      (text) =>
        `<graphml><key id="l" for="node" attr.name="label"/><graph><node id="a"><data key="l">${xml(text)}x</data></node></graph></graphml>`,
    ],
    ['whole', (text) => `<graphml>${text}`],
  ],
  gexf: [
    [
      'label',
      (text) =>
        `<gexf><graph><nodes><node id="a" label="${xml(text).replaceAll('"', "'")}x"/></nodes></graph></gexf>`,
    ],
  ],
  kumu: [
    [
      'label',
      (text) =>
        JSON.stringify({
          elements: [{ label: `${text}x`, tags: [text] }, { label: 'b' }],
          connections: [{ from: `${text}x`, to: 'b' }],
        }),
    ],
  ],
  prsm: [
    [
      'label',
      (text) =>
        JSON.stringify({
          nodes: [{ id: 'a', label: `${text}x`, note: text }],
          edges: [],
          mapTitle: text,
        }),
    ],
  ],
  eppi: [
    [
      'Text',
      (text) =>
        JSON.stringify({
          CodeSets: [
            {
              SetName: 'T',
              SetId: 7,
              Attributes: { AttributesList: [{ AttributeId: 71, AttributeName: 'a' }] },
            },
          ],
          References: [
            {
              ItemId: 1,
              Title: 'T',
              Authors: text,
              DOI: text,
              Keywords: text,
              Codes: [
                {
                  AttributeId: 71,
                  AdditionalText: text,
                  ItemAttributeFullTextDetails: [
                    { Text: `Page 1:\n[¬s]"${text}[¬e]"`, IsFromPDF: true },
                  ],
                },
              ],
            },
          ],
        }),
    ],
  ],
};

/** Every field of every format, filled with each of these. */
export const filledFields: readonly WorstCase[] = Object.entries(places).flatMap(([format, list]) =>
  list.flatMap(([place, write]) =>
    [...fillers, ...(place === 'whole' ? lineFillers : [])].map((filler): WorstCase => ({
      format,
      name: `${place}: ${JSON.stringify(filler)}`,
      at: (size) => encodeText(write(filler.repeat(Math.ceil(size / filler.length)))),
    })),
  ),
);

/** A cell of a workbook, filled with each of these. */
export const filledCells: readonly WorstCase[] = fillers.map((filler) => ({
  format: 'xlsx',
  name: `cell: ${JSON.stringify(filler)}`,
  from: 4_000,
  at: (size) =>
    writeWorkbook(
      [
        {
          name: 'S',
          rows: [
            ['Context', 'Mechanism', 'Outcome'],
            [filler.repeat(Math.ceil(size / filler.length)), 'm', 'o'],
          ],
        },
      ],
      new LossLog(),
    ),
}));
