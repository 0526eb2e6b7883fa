import type { Column, Table, TableField, TablePreview, TableSettings } from './table';

/** Headers teams use, folded. The first field whose pattern fits is taken. */
const headerPatterns: readonly (readonly [TableField, RegExp])[] = [
  ['construct-id', /^construct ids?$/],
  ['construct', /^constructs?( labels?)?$/],
  [
    'id',
    /^(?:id|no|nr|number|#|cmocs?|cmo|cmocs? (?:id|no|nr|number|#)|configuration(?: id)?|ref)$/,
  ],
  ['title', /^(?:(?:cmoc|configuration|short) )?title$/],
  [
    'statement',
    /^(?:(?:cmoc|configuration|programme theory|program theory) )?(?:statement|sentence|cmoc statement|configuration text|if then(?: because)?|if then statement|cmo statement|cmoc as published|theory)$/,
  ],
  ['context', /^(?:c|contexts?|contexts? c|context\d*|c\d+)$/],
  ['resource', /^(?:mechanism )?resources?$|^m resource$/],
  ['response', /^(?:mechanism )?(?:response|reasoning|reaction)s?$|^m (?:response|reasoning)$/],
  ['mechanism', /^(?:m|mechanisms?|mechanisms? m|mechanism\d*|m\d+)$/],
  ['outcome', /^(?:o|outcomes?|outcomes? o|outcome s|outcome\d*|o\d+)$/],
  ['intervention', /^(?:i|s|interventions?|strateg(?:y|ies)|activit(?:y|ies))$/],
  ['role', /^(?:role|c m o|cmo role|element|part|type of slot)$/],
  ['slot', /^slot(?: id)?$/],
  ['text', /^(?:text|slot text|wording|words)$/],
  ['direction', /^(?:direction|polarity|valence)$/],
  ['tier', /^tier$/],
  ['status', /^status$/],
  [
    'heading',
    /^(?:heading|mechanism heading|theme|themes|domain|category|mechanism theme|group|(?:sub ?)?section|sub ?(?:domain|theme|category|group))$/,
  ],
  [
    'source',
    /^(?:sources?|stud(?:y|ies)|references?|papers?|documents?|citations?|supporting (?:sources|studies|evidence)|evidence)$/,
  ],
  [
    'quote',
    /^(?:quotes?|quotations?|excerpts?|evidence quote|supporting quot(?:e|ation)s?|passages?)$/,
  ],
  ['page', /^(?:pages?|page number|locator)$/],
  ['note', /^(?:notes?|comments?|remarks?|memo)$/],
];

const rowsToSearch = 30;
const examplesShown = 3;

/** Works out what a table holds, from its headers and what the caller says. */
export function previewTable(table: Table, settings: TableSettings = {}): TablePreview {
  const headerRow = settings.headerRow ?? findHeader(table);
  const headers = headerRow < 0 ? [] : (table.rows[headerRow] ?? []);
  const body = table.rows.slice(headerRow + 1);
  const width = Math.max(
    headers.length,
    ...body.slice(0, rowsToSearch).map((row) => row.length),
    0,
  );
  const columns = Array.from({ length: width }, (_, index): Column => {
    const header = headers[index] ?? '';
    return {
      index,
      header,
      ...fieldOf(header, index, settings),
      examples: examplesOf(body, index),
    };
  });
  const fields = new Set(columns.map(({ field }) => field));
  const shape = fields.has('role') && fields.has('text') ? 'slot-per-row' : 'configuration-per-row';
  return {
    shape,
    headerRow,
    columns,
    rows: body.filter((row) => row.some((cell) => cell !== '')).length,
    fillDown: settings.fillDown ?? false,
    sheet: table.name,
  };
}

/** Whether enough is known of the columns to read configurations from them. */
export function canBeRead({ shape, columns }: TablePreview): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  if (shape === 'slot-per-row') return true;
  const roles = (['context', 'mechanism', 'response', 'outcome'] as const).filter((field) =>
    fields.has(field),
  );
  return roles.length >= 2 || fields.has('statement');
}

function fieldOf(
  header: string,
  index: number,
  { columns = {} }: TableSettings,
): Pick<Column, 'field' | 'basis'> {
  const given = Object.hasOwn(columns, header) ? columns[header] : columns[String(index)];
  if (given !== undefined) return { field: given === 'ignore' ? null : given, basis: 'given' };
  const field = guessField(header);
  return field === undefined ? { field: null, basis: 'none' } : { field, basis: 'guessed' };
}

function guessField(header: string): TableField | undefined {
  const folded = foldHeader(header);
  return headerPatterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** `Outcome(s)` and `outcome_s` are one header. */
function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** The first row in which at least two cells name a field; a title may stand above it. */
function findHeader({ rows }: Table): number {
  return rows.slice(0, rowsToSearch).findIndex((row) => {
    const fields = new Set(row.map(guessField).filter((field) => field !== undefined));
    return fields.size >= 2 || (fields.size === 1 && row.length === 1 && fields.has('statement'));
  });
}

function examplesOf(body: Table['rows'], index: number): string[] {
  const examples: string[] = [];
  for (const row of body) {
    const cell = (row[index] ?? '').trim();
    if (cell !== '') examples.push(cell.slice(0, 80));
    if (examples.length === examplesShown) break;
  }
  return examples;
}
