/** A table as it was read: cells are text, rows may be shorter than the header. */
export interface Table {
  /** The sheet, where the file has several. */
  readonly name: string | null;
  /** Whether the sheet is hidden from who opens the file. */
  readonly hidden?: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** What a column of a configuration table holds. */
export const tableFields = [
  'id',
  'title',
  'statement',
  'context',
  'mechanism',
  'resource',
  'response',
  'outcome',
  'intervention',
  'role',
  'slot',
  'text',
  'direction',
  'construct',
  'construct-id',
  'tier',
  'status',
  'heading',
  'source',
  'source-against',
  'quote',
  'page',
  'note',
] as const;

/** What a column of a configuration table holds. */
export type TableField = (typeof tableFields)[number];

/** A column with what it was taken to hold; `null` where that is not known or it is to be left out. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: TableField | null;
  /** `guessed` from its header, `given` by the caller, or neither. */
  readonly basis: 'guessed' | 'given' | 'none';
  /** Which step of a chain it belongs to, where the table prints chains: `Context 2`. */
  readonly step?: number;
  /** Where its outcome is the context or mechanism of another step: `Outcome 1 → Context 2`. */
  readonly leadsTo?: { readonly role: 'context' | 'mechanism'; readonly step: number };
  /** The first cells that are not empty. */
  readonly examples: readonly string[];
}

/** How tables are laid out: a configuration a row, or a slot a row. */
export type TableShape = 'configuration-per-row' | 'slot-per-row';

/** What a table was taken for, to be looked at and put right before anything is imported. */
export interface TablePreview {
  readonly shape: TableShape;
  /** The row with the names of the columns, from 0; -1 where there is none. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** Rows below the header. */
  readonly rows: number;
  /** Whether blank cells mean the one above. */
  readonly fillDown: boolean;
  /** The sheet of a workbook it stands on; null where the file has no sheets. */
  readonly sheet: string | null;
}

/** What the caller says about a table; everything else is guessed. */
export interface TableSettings {
  /** What columns hold, by header or by position from 0; `ignore` leaves one out. */
  readonly columns?: Readonly<Record<string, TableField | 'ignore'>>;
  /** The row with the names of the columns, from 0; -1 where there is none. */
  readonly headerRow?: number;
  /** Whether a blank cell for a context, mechanism, intervention or heading means the one above. */
  readonly fillDown?: boolean;
  /** The sheet of a workbook; the first that can be read where left out. */
  readonly sheet?: string;
}
