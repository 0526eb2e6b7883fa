import { writeZip } from '../../src/container/write-zip';
import { encodeText } from '../../src/decode-text/decode-text';
import { lines } from './worst-case';

const archive = (path: string, document: string) =>
  writeZip([{ path, bytes: encodeText(document) }]);

/** Every row is merged with all below it. */
export function mergedRows(size: number): Uint8Array {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${['Context', 'Mechanism', 'Outcome'].map((name, at) => `<c r="${'ABC'.charAt(at)}1" t="inlineStr"><is><t>${name}</t></is></c>`).join('')}</row>${lines(size, (at) => `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>c</t></is></c><c r="B${at + 2}" t="inlineStr"><is><t>m</t></is></c></row>`)}</sheetData><mergeCells>${lines(size, (at) => `<mergeCell ref="A${at + 2}:A1048576"/>`)}</mergeCells></worksheet>`;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return writeZip([
    {
      path: '[Content_Types].xml',
      bytes: encodeText(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    },
    {
      path: 'xl/workbook.xml',
      bytes: encodeText(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      bytes: encodeText(
        `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    { path: 'xl/worksheets/sheet1.xml', bytes: encodeText(sheet) },
  ]);
}

/** A text of twenty thousand characters of which every passage holds nearly all. */
export function overlapping(size: number): Uint8Array {
  const guid = (at: number) => `${String(at).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const project = `<Project xmlns="urn:QDA-XML:project:1.0" name="P"><CodeBook><Codes><Code guid="${guid(1)}" name="c" isCodable="true"/></Codes></CodeBook><Sources><TextSource guid="${guid(2)}" name="S"><PlainTextContent>${'word '.repeat(4_000)}</PlainTextContent>${lines(size, (at) => `<PlainTextSelection guid="${guid(at + 10)}" startPosition="${at % 100}" endPosition="19990"><Coding guid="${guid(at + 100_000)}"><CodeRef targetGUID="${guid(1)}"/></Coding></PlainTextSelection>`)}</TextSource></Sources></Project>`;
  return archive('project.qde', project);
}
