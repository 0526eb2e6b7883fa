import { type Result, succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { Format, ReadResult, WriteOptions, WriteResult } from '../../contract/format';
import type { InterchangeIssueCode } from '../../contract/issue-codes';
import type { Limits } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { readWorkbook, sheetNames } from '../../workbook/read-workbook';
import { writeWorkbook } from '../../workbook/write-workbook';
import { chooseTable, readChosenTable } from '../table/choose-table';
import type { TablePreview, TableSettings } from '../table/table';
import {
  aboutTables,
  tableRows,
  type TableReadOptions,
  type TableWriteOptions,
} from '../table/table-format';

/** Configuration tables in workbooks. */
export const xlsxFormat = {
  id: 'xlsx',
  title: 'Configuration table (XLSX)',
  extensions: ['xlsx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  about: {
    use: 'Tables kept in Excel, LibreOffice or Google Sheets.',
    ...aboutTables,
    lostOnReading: [
      ...aboutTables.lostOnReading.filter((line) => !line.startsWith('formulas')),
      'formulas: the value that was last worked out for them is read, and each is counted',
      'sheets other than the one that is read; comments, colours, drawings, macros',
    ],
    quirks: [
      ...aboutTables.quirks.filter((line) => !line.includes('apostrophe')),
      'The first visible sheet that can be read is read, in the order of the workbook; another can be named.',
      'A cell merged over several rows holds for each of them. Dates are read as year, month and day, other numbers with all their figures.',
      'On the way out every cell is typed and formatted as text, so that nothing is worked out as a formula; a cell holds 32,767 characters at most.',
      'The archive is unpacked within limits before the spreadsheet library sees it.',
    ],
  },
  detect: ({ bytes }) => (sheetNames(bytes).length > 0 ? 'likely' : 'no'),
  read,
  write,
} satisfies Format;

function read(bytes: Uint8Array, options: TableReadOptions = {}): ReadResult {
  const losses = new LossLog();
  const book = readWorkbook(bytes, options.limits, losses);
  if (!book.ok) return book;
  const file = { bytes, tables: book.value, issues: book.issues, losses };
  return readChosenTable({ id: 'xlsx', of: (name) => `sheet “${name ?? ''}”` }, file, options);
}

/** What a workbook would be read as: the sheet, and what its columns would be taken to hold. */
export function previewWorkbook(
  bytes: Uint8Array,
  { table, limits }: { readonly table?: TableSettings; readonly limits?: Partial<Limits> } = {},
): Result<TablePreview, InterchangeIssueCode> {
  const tables = readWorkbook(bytes, limits, new LossLog());
  return tables.ok ? succeed(chooseTable(tables.value, table).preview, tables.issues) : tables;
}

function write(review: Review, options: WriteOptions & TableWriteOptions = {}): WriteResult {
  const losses = new LossLog();
  const rows = tableRows(review, options, losses);
  const bytes = writeWorkbook([{ name: 'Configurations', rows }], losses);
  return succeed({ bytes, lossReport: losses.report() });
}
