import { succeed, type Result } from '@cmoc/kernel';
import type { Format, ReadResult } from '../../contract/format';
import type { InterchangeIssueCode } from '../../contract/issue-codes';
import type { Limits } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { chooseTable, readChosenTable } from '../table/choose-table';
import type { TablePreview, TableSettings } from '../table/table';
import { aboutTables, type TableReadOptions } from '../table/table-format';
import { documentPath, readDocumentTables } from './document-tables';

/** Configuration tables inside Word documents. */
export const docxFormat = {
  id: 'docx',
  title: 'Configuration table (Word document)',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  about: {
    use: 'Tables where most reviewers keep them: in a document, among its words.',
    ...aboutTables,
    lostOnReading: [
      ...aboutTables.lostOnReading.filter((line) => !line.startsWith('formulas')),
      'the words outside tables, and the tables other than the one that is read',
      'the look of the text, comments, pictures, and what was deleted while changes were tracked',
    ],
    lostOnWriting: [],
    quirks: [
      ...aboutTables.quirks.filter((line) => !line.includes('apostrophe')),
      'The first table that can be read is read; another can be named by its number, such as “Table 2”, or by its caption.',
      'A cell merged over several rows holds for each of them; one merged over several columns stands in the first.',
      'The paragraphs of a cell are its lines.',
    ],
  },
  detect: ({ bytes }) => (documentPath(bytes) === undefined ? 'no' : 'likely'),
  read,
} satisfies Format;

function read(bytes: Uint8Array, options: TableReadOptions = {}): ReadResult {
  const losses = new LossLog();
  const document = readDocumentTables(bytes, options.limits, losses);
  if (!document.ok) return document;
  const file = { bytes, tables: document.value, issues: document.issues, losses };
  return readChosenTable({ id: 'docx', of: (name) => name ?? 'table' }, file, options);
}

/** What a document would be read as: which table, and what its columns would be taken to hold. */
export function previewDocument(
  bytes: Uint8Array,
  { table, limits }: { readonly table?: TableSettings; readonly limits?: Partial<Limits> } = {},
): Result<TablePreview, InterchangeIssueCode> {
  const tables = readDocumentTables(bytes, limits, new LossLog());
  return tables.ok ? succeed(chooseTable(tables.value, table).preview, tables.issues) : tables;
}
