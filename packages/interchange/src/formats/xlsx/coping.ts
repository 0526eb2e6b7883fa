import { writeZip } from '../../container/write-zip';
import { encodeText } from '../../decode-text/decode-text';
import type { CopingCase } from '../../page/format-case';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet by its rows: text, or a cell as it is written in the file. */
interface SheetShape {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly state?: string;
}

interface BookShape {
  readonly sheets: readonly SheetShape[];
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly workbook?: string;
  readonly sheetFolder?: string;
}

/** Writes the parts of a workbook as they are given, so that shapes no program of ours writes are read. */
function bookOf({
  sheets,
  formats = [],
  date1904 = false,
  workbook = 'xl/workbook.xml',
  sheetFolder = 'worksheets',
}: BookShape): Uint8Array {
  const path = (at: number) => `xl/${sheetFolder}/sheet${at + 1}.xml`;
  const file = workbook.slice(3);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${workbook}" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/${path(at)}" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${workbook}"/></Relationships>`,
    [workbook]: `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    [`xl/_rels/${file}.rels`]: `<Relationships xmlns="${packages}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="${sheetFolder}/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${170 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  };
  for (const [at, { rows }] of sheets.entries()) {
    const body = rows.map(
      (row, number) =>
        `<row r="${number + 1}">${row.map((cell, column) => cellOf(cell, `${'ABCDEFG'.charAt(column)}${number + 1}`)).join('')}</row>`,
    );
    parts[path(at)] =
      `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`;
  }
  return writeZip(
    Object.entries(parts).map(([name, text]) => ({ path: name, bytes: encodeText(text) })),
  );
}

function cellOf(cell: string, reference: string): string {
  if (cell === '') return '';
  return cell.startsWith('<c')
    ? cell.replace('<c', `<c r="${reference}"`)
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}

const header = ['ID', 'Context', 'Mechanism', 'Outcome'];
const number = (value: number | string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;

/** One row of configurations whose mechanism is the cell that matters. */
const withCell = (cell: string, shape: Partial<BookShape> = {}): Uint8Array =>
  bookOf({ ...shape, sheets: [{ name: 'S', rows: [header, ['1', 'c', cell, 'o']] }] });

const says = (copesWith: string, input: Uint8Array, text: string): CopingCase => ({
  copesWith,
  input,
  gives: { configurations: [{ slots: slots('c', text, 'o') }] },
});

const slots = (...texts: readonly string[]) =>
  ['context', 'mechanism', 'outcome'].map((role, at) => ({
    id: `${role.charAt(0)}1`,
    role,
    text: texts[at],
    constructs: [],
  }));

const row = (word: string) => [header, ['1', word, 'm', 'o']];
const table = (word: string) => ({ configurations: [{ slots: slots(word, 'm', 'o') }] });

/** What workbooks of many programs look like, each with the value that is right. */
export const coping: readonly CopingCase[] = [
  says('a time of day', withCell(number(0.25, 1), { formats: ['h:mm'] }), '06:00'),
  says(
    'a duration of more than a day',
    withCell(number(1.25, 1), { formats: ['[h]:mm'] }),
    '30:00',
  ),
  says(
    'a day and a time',
    withCell(number(43101.5, 1), { formats: ['dd/mm/yyyy hh:mm:ss'] }),
    '2018-01-01 12:00:00',
  ),
  says(
    'a day shown without its year',
    withCell(number(43101, 1), { formats: ['d\\ mmm'] }),
    '01-01',
  ),
  says('a month and a year', withCell(number(43101, 1), { formats: ['mmm\\-yy'] }), '2018-01'),
  says(
    'days counted from 1904 on',
    withCell(number(41639, 1), { formats: ['yyyy\\-mm\\-dd'], date1904: true }),
    '2018-01-01',
  ),
  says(
    'a day written out, without a format',
    withCell('<c t="d"><v>2018-01-01</v></c>'),
    '2018-01-01',
  ),
  says(
    'letters of a format that are no parts of a day',
    withCell(number(250, 1), { formats: ['#,##0.00\\ _D_M'] }),
    '250',
  ),
  says(
    'words in a format',
    withCell(number(5, 1), { formats: ['0&quot; wards&quot;'] }),
    '5 wards',
  ),
  says('a percentage', withCell(number(0.5, 1), { formats: ['0%'] }), '50%'),
  says(
    'a number with more figures than are shown',
    withCell(number(1.23456, 1), { formats: ['0.0'] }),
    '1.23456',
  ),
  {
    copesWith: 'ids with leading zeros',
    input: bookOf({
      formats: ['000'],
      sheets: [{ name: 'S', rows: [header, [number(9, 1), 'c', 'm', 'o']] }],
    }),
    gives: { configurations: [{ id: '009' }] },
  },
  {
    copesWith: 'sheets whose names are numbers: the first of the workbook is read',
    input: bookOf({
      sheets: [
        { name: 'Table', rows: row('first') },
        { name: '2018', rows: row('second') },
      ],
    }),
    gives: table('first'),
    says: ['sheet “2018”'],
  },
  {
    copesWith: 'hidden sheets: the first visible one is read',
    input: bookOf({
      sheets: [
        { name: 'Lists', state: 'veryHidden', rows: row('hidden') },
        { name: 'Seen', rows: row('seen') },
      ],
    }),
    gives: table('seen'),
  },
  {
    copesWith: 'parts of any name, found through their relationships',
    input: bookOf({
      workbook: 'xl/workbook7.xml',
      sheetFolder: 'tables',
      sheets: [{ name: 'S', rows: row('found') }],
    }),
    gives: table('found'),
  },
  {
    copesWith: 'a formula without a stored value',
    input: withCell('<c><f>1+1</f></c>'),
    gives: { configurations: [{ slots: slots('c', '=1+1', 'o') }] },
    says: ['A formula without a stored value'],
  },
];
