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
  [
    'context',
    /^(?:c|contexts? c|contexts?(?: (?:statement|description|text|factor|condition)s?)?(?: ?\d+)?|c ?\d+)$/,
  ],
  ['resource', /^(?:mechanism )?resources?$|^m resource$/],
  ['response', /^(?:mechanism )?(?:response|reasoning|reaction)s?$|^m (?:response|reasoning)$/],
  [
    'mechanism',
    /^(?:m|mechanisms? m|mechanisms?(?: (?:statement|description|text))?(?: ?\d+)?|m ?\d+)$/,
  ],
  [
    'outcome',
    /^(?:o|outcomes? o|outcome s|outcomes?(?: (?:statement|description|text)s?)?(?: ?\d+)?|o ?\d+)$/,
  ],
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
    'source-against',
    /^(?:(?:mechanisms? )?not (?:triggered|activated|fired|supported|confirmed|observed)(?: (?:in|by))?|(?:opposing|contradicting|refuting|disconfirming|contrary) (?:sources|studies|evidence|cases)|(?:refuted|contradicted|disconfirmed|opposed) (?:in|by)|sources? against|studies against|evidence against)$/,
  ],
  [
    'source',
    /^(?:(?:mechanisms? )?(?:triggered|activated|fired|confirmed|observed|supported)(?: (?:in|by))?|(?:confirming|sources for|studies for|evidence for)(?: (?:sources|studies|evidence|cases))?)$/,
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
/** How many cells of a row, and how much of a cell, are looked at for headers. */
const widestSearch = 1000;
const longestHeader = 500;
const examplesShown = 3;

/** Works out what a table holds, from its headers and what the caller says. */
export function previewTable(table: Table, settings: TableSettings = {}): TablePreview {
  const headerRow = settings.headerRow ?? findHeader(table, settings);
  const headers = headerRow < 0 ? [] : (table.rows[headerRow] ?? []);
  const body = table.rows.slice(headerRow + 1);
  const searched = body.slice(0, rowsToSearch);
  const width = searched.reduce((most, row) => Math.max(most, row.length), headers.length);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const header = headers[index] ?? '';
    return {
      index,
      header,
      ...fieldOf(header, index, settings),
      ...stepsOf(header),
      examples: examplesOf(searched, index),
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
  const given = givenFor(header, columns) ?? columns[String(index)];
  if (given !== undefined) return { field: given === 'ignore' ? null : given, basis: 'given' };
  const field = guessField(header.replace(/(?:→|->|=>|⇒|➔).*$/s, ''));
  return field === undefined ? { field: null, basis: 'none' } : { field, basis: 'guessed' };
}

function guessField(header: string): TableField | undefined {
  const folded = foldHeader(header);
  return headerPatterns.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** `Outcome(s)` and `outcome_s` are one header. */
function foldHeader(header: string): string {
  return header
    .slice(0, longestHeader)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** What the caller says of a header, however it is spaced and capitalised. */
function givenFor(
  header: string,
  columns: NonNullable<TableSettings['columns']>,
): TableField | 'ignore' | undefined {
  if (Object.hasOwn(columns, header)) return columns[header];
  const folded = foldHeader(header);
  if (folded === '') return undefined;
  return Object.entries(columns).find(
    ([said]) => !/^\d+$/.test(said) && foldHeader(said) === folded,
  )?.[1];
}

const roleNames: Readonly<Record<string, 'context' | 'mechanism'>> = {
  c: 'context',
  context: 'context',
  m: 'mechanism',
  mechanism: 'mechanism',
};

/** Which step of a chain a header names, and which it leads to: `Outcome 1 → Context 2`. */
function stepsOf(header: string): Pick<Column, 'step' | 'leadsTo'> {
  const [own = '', next = ''] = header.slice(0, 100).split(/→|->|=>|⇒|➔/);
  const step = /^(?:[cmo]|contexts?|mechanisms?|outcomes?)[\s_]{0,3}(\d{1,3})$/i.exec(
    own.trim(),
  )?.[1];
  const [, name = '', number] = /^([a-z]{1,9}?)s?[\s_]{0,3}(\d{1,3})$/i.exec(next.trim()) ?? [];
  const role = roleNames[name.toLowerCase()];
  return {
    ...(step === undefined ? {} : { step: Number(step) }),
    ...(role === undefined || number === undefined
      ? {}
      : { leadsTo: { role, step: Number(number) } }),
  };
}

/** The first row in which at least two cells name a field, or that has a header the caller names. */
function findHeader({ rows }: Table, { columns = {} }: TableSettings): number {
  const searched = rows.slice(0, rowsToSearch).map((row) => row.slice(0, widestSearch));
  const named = new Set(
    Object.keys(columns)
      .filter((said) => !/^\d+$/.test(said))
      .map(foldHeader),
  );
  const asSaid = searched.findIndex((row) => row.some((cell) => named.has(foldHeader(cell))));
  if (asSaid >= 0) return asSaid;
  const guessed = searched.findIndex((row) => {
    const fields = new Set(row.map(guessField).filter((field) => field !== undefined));
    return fields.size >= 2 || (fields.size === 1 && row.length === 1 && fields.has('statement'));
  });
  return guessed >= 0 ? guessed : searched.findIndex(looksLikeHeader);
}

/** Columns of a table have short names, each another, and no sentence among them. */
function looksLikeHeader(row: readonly string[]): boolean {
  const names = row.map((cell) => cell.trim()).filter((name) => name !== '');
  return (
    names.length >= 2 &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 60 && !/[.!?;]$/.test(name) && /\p{L}/u.test(name))
  );
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
