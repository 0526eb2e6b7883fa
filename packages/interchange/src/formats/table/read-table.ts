import type { LossLog } from '../../contract/loss-report';
import { ContributionBuilder, type Contribution } from '../../contribution/contribution';
import { digest, idFrom, stableId } from '../../identity/stable-id';
import { addSources } from './add-sources';
import { withoutEntities } from './cell-entities';
import {
  readDirection,
  readIfThenBecause,
  readInlineMarks,
  readRole,
  slotFrom,
  splitList,
  splitValues,
  type TableSlot,
} from './slot-text';
import type { Table, TableField, TablePreview } from './table';

/** A slot on its way into the review. */
interface DraftSlot extends TableSlot {
  readonly id?: string;
  readonly constructs?: readonly string[];
  readonly resource?: string;
  readonly response?: string;
  readonly note?: string;
}

/** A configuration on its way into the review. */
interface DraftConfiguration {
  readonly id: string;
  readonly place: string;
  readonly slots: DraftSlot[];
  title?: string;
  statement?: string;
  tier?: string;
  status?: string;
  heading?: string;
  source?: string;
  quote?: string;
  page?: string;
}

/** One row by what its columns hold; a field may have several columns. */
type Row = ReadonlyMap<TableField, readonly string[]>;

const tiers = ['extracted', 'consolidated', 'refined'];
const statuses = ['extracted', 'under-comparison', 'affirmed', 'refined', 'refuted', 'parked'];

/** Reads configurations from a table whose columns are known. */
export function readTable(table: Table, preview: TablePreview, losses: LossLog): Contribution {
  const reader = new TableReader(preview, losses);
  for (const [at, row] of table.rows.slice(preview.headerRow + 1).entries()) {
    reader.row(row, `row ${preview.headerRow + at + 2}`);
  }
  return reader.finish();
}

/** Cells that tables print once for several rows. */
const fillable: ReadonlySet<TableField> = new Set([
  'context',
  'mechanism',
  'intervention',
  'heading',
]);

class TableReader {
  readonly #preview: TablePreview;
  readonly #losses: LossLog;
  readonly #builder: ContributionBuilder;
  readonly #configurations = new Map<string, DraftConfiguration>();
  readonly #headings: string[] = [];
  readonly #above = new Map<number, string>();
  #heading: string | undefined;

  constructor(preview: TablePreview, losses: LossLog) {
    this.#preview = preview;
    this.#losses = losses;
    this.#builder = new ContributionBuilder(losses);
  }

  row(cells: readonly string[], place: string): void {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) return;
    this.#reportUnknown(cells);
    if (this.#isHeading(cells, filled)) {
      this.#heading = filled[0]?.trim();
      return;
    }
    const row = this.#fields(cells);
    if (this.#preview.shape === 'slot-per-row') this.#slotRow(row, place);
    else this.#configurationRow(row, place);
  }

  finish(): Contribution {
    const facet = this.#addHeadings();
    for (const draft of this.#configurations.values()) this.#addConfiguration(draft, facet);
    return this.#builder.finish();
  }

  /** A row in which only the first cell is filled is a heading, where configurations span columns. */
  #isHeading(cells: readonly string[], filled: readonly string[]): boolean {
    const spans = this.#preview.columns.filter(({ field }) => field !== null).length > 2;
    return (
      spans &&
      filled.length === 1 &&
      (cells[0] ?? '').trim() !== '' &&
      this.#preview.shape === 'configuration-per-row'
    );
  }

  #reportUnknown(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      if (cell.trim() === '') continue;
      const column = this.#preview.columns[index];
      if (column?.field === undefined || column.field === null) {
        const name =
          column === undefined || column.header === ''
            ? `column ${index + 1}`
            : `column “${column.header}”`;
        this.#losses.add(
          'dropped',
          name,
          'No place for this column; say what it holds to keep it.',
          cell,
        );
      }
    }
  }

  #fields(cells: readonly string[]): Row {
    const row = new Map<TableField, string[]>();
    for (const { index, field } of this.#preview.columns) {
      const cell = this.#filled(index, field, withoutEntities(cells[index] ?? '').trim());
      if (field === null || cell === '') continue;
      const known = row.get(field);
      if (known === undefined) row.set(field, [cell]);
      else known.push(cell);
    }
    return row;
  }

  /** The cell, or the one above it where that is what a blank means. */
  #filled(index: number, field: TableField | null, cell: string): string {
    if (!this.#preview.fillDown || field === null || !fillable.has(field)) return cell;
    if (cell !== '') this.#above.set(index, cell);
    return this.#above.get(index) ?? '';
  }

  #configurationRow(row: Row, place: string): void {
    const statement = one(row, 'statement');
    const slots = [
      ...slotsOf(row),
      ...(statement === undefined ? [] : this.#sentenceSlots(row, statement, place)),
    ];
    if (slots.length === 0 && statement === undefined) {
      this.#losses.add(
        'unreadable',
        place,
        'No context, mechanism or outcome was found in it.',
        [...row.values()].flat().join(' | '),
      );
      return;
    }
    const draft = this.#draft(
      row,
      place,
      slots.map(({ text }) => text),
    );
    for (const slot of slots) draft.slots.push(slot);
  }

  #sentenceSlots(row: Row, statement: string, place: string): DraftSlot[] {
    if (row.has('context') || row.has('mechanism') || row.has('outcome')) return [];
    const marked = readInlineMarks(statement);
    const slots = marked.length > 0 ? marked : readIfThenBecause(statement);
    if (slots.length === 0) {
      this.#losses.add(
        'unreadable',
        place,
        'The sentence marks no roles, as in “(C) … (M) … (O)” or “if … then … because”; it was kept whole, without slots.',
        statement,
      );
    }
    return slots;
  }

  #slotRow(row: Row, place: string): void {
    const role = readRole(one(row, 'role') ?? '');
    const text = one(row, 'text');
    if (role === undefined || text === undefined) {
      this.#losses.add(
        'unreadable',
        place,
        'A row needs a role (context, mechanism, outcome …) and a text.',
        text ?? null,
      );
      return;
    }
    const draft = this.#draft(row, place, []);
    const slotId = one(row, 'slot');
    const resource = one(row, 'resource');
    const response = one(row, 'response');
    const slot = this.#slot(role, text, this.#direction(row));
    if (slotId === undefined && draft.slots.some((known) => isSame(known, slot))) {
      // Chains print a configuration once for each chain it stands in.
      const reason = 'The same slot of the same configuration was there before; it was read once.';
      this.#losses.add('approximated', place, reason, text);
      return;
    }
    draft.slots.push({
      ...slot,
      ...(slotId === undefined ? {} : { id: slotId }),
      ...(resource === undefined ? {} : { resource }),
      ...(response === undefined ? {} : { response }),
      constructs: this.#constructs(row),
    });
  }

  /** Where directions have a column of their own, text is left as it is. */
  #slot(role: TableSlot['role'], text: string, direction: DraftSlot['direction']): TableSlot {
    if (direction !== undefined) return { role, text, direction };
    const hasColumn = this.#preview.columns.some(({ field }) => field === 'direction');
    return hasColumn ? { role, text } : slotFrom(role, text);
  }

  #direction(row: Row): DraftSlot['direction'] {
    const text = one(row, 'direction');
    if (text === undefined) return undefined;
    const direction = readDirection(text);
    if (direction === undefined)
      this.#losses.add('unreadable', 'direction', 'No direction is written like this.', text);
    return direction;
  }

  #constructs(row: Row): string[] {
    const labels = (row.get('construct') ?? []).flatMap(splitList);
    const ids = (row.get('construct-id') ?? []).flatMap(splitList);
    return labels.flatMap((label, at) => {
      const id = idFrom(ids[at] ?? '', label);
      const added = this.#builder.add('construct', { id, label }, 'construct');
      return added === undefined ? [] : [added];
    });
  }

  /** The configuration a row belongs to: by its id where the table has one, else by what it says. */
  #draft(row: Row, place: string, words: readonly string[]): DraftConfiguration {
    const given = one(row, 'id');
    const title = one(row, 'title');
    const id =
      given === undefined
        ? stableId(title ?? words[0] ?? place, ...words, title ?? '', one(row, 'statement') ?? '')
        : idFrom(given, 'configuration');
    const known = this.#configurations.get(id);
    const draft = known ?? { id, place, slots: [] };
    if (known !== undefined && this.#preview.shape === 'configuration-per-row') {
      this.#losses.add(
        'approximated',
        place,
        'The id was there before; the row was added to the same configuration.',
        id,
      );
    }
    this.#keepFirst(draft, row);
    this.#configurations.set(id, draft);
    return draft;
  }

  #keepFirst(draft: DraftConfiguration, row: Row): void {
    for (const field of [
      'title',
      'statement',
      'tier',
      'status',
      'source',
      'quote',
      'page',
    ] as const) {
      const value = row.get(field)?.join('; ');
      if (value !== undefined && draft[field] === undefined) draft[field] = value;
    }
    const heading = row.get('heading')?.join(' › ') ?? this.#heading;
    if (heading !== undefined && draft.heading === undefined) draft.heading = heading;
  }

  #addHeadings(): string | undefined {
    for (const { heading } of this.#configurations.values()) {
      if (heading !== undefined && !this.#headings.includes(heading)) this.#headings.push(heading);
    }
    if (this.#headings.length === 0) return undefined;
    const values = this.#headings.map((label) => ({ id: stableId(label, label), label }));
    const id = `heading-${digest(...this.#headings)}`;
    return this.#builder.add('facet', { id, label: 'Heading in the table', values }, 'heading');
  }

  #addConfiguration(draft: DraftConfiguration, facet: string | undefined): void {
    const { id, place, title, statement, tier, status, heading } = draft;
    const added = this.#builder.add(
      'configuration',
      {
        id,
        tier: this.#known('tier', tier, tiers) ?? 'extracted',
        status: this.#known('status', status, statuses) ?? 'extracted',
        ...(title === undefined ? {} : { title }),
        ...(statement === undefined ? {} : { statement }),
        slots: numbered(draft.slots),
        facets:
          facet === undefined || heading === undefined
            ? []
            : [{ facet, value: stableId(heading, heading) }],
      },
      place,
    );
    if (added !== undefined) addSources(draft, this.#builder, this.#losses);
  }

  #known(field: string, value: string | undefined, known: readonly string[]): string | undefined {
    const folded = value?.toLowerCase().replace(/\s+/g, '-');
    if (folded === undefined || known.includes(folded)) return folded;
    this.#losses.add('unreadable', field, `Expected one of ${known.join(', ')}.`, value ?? null);
    return undefined;
  }
}

function isSame(one: TableSlot, other: TableSlot): boolean {
  return one.role === other.role && one.text === other.text && one.direction === other.direction;
}

function one(row: Row, field: TableField): string | undefined {
  return row.get(field)?.[0];
}

/** Contexts first, as they are read; resource and response belong to one mechanism. */
function slotsOf(row: Row): DraftSlot[] {
  const of = (role: TableSlot['role']) =>
    (row.get(role as TableField) ?? []).flatMap(splitValues).map((value) => slotFrom(role, value));
  const resource = one(row, 'resource');
  const response = one(row, 'response');
  const mechanisms: DraftSlot[] = of('mechanism');
  const [first] = mechanisms;
  if (resource !== undefined || response !== undefined) {
    const text = first?.text ?? response ?? resource ?? '';
    const whole: DraftSlot = {
      ...(first ?? { role: 'mechanism', text }),
      ...(resource === undefined ? {} : { resource }),
      ...(response === undefined ? {} : { response }),
    };
    mechanisms.splice(0, first === undefined ? 0 : 1, whole);
  }
  return [...of('intervention'), ...of('context'), ...mechanisms, ...of('outcome')];
}

const letters: Readonly<Record<TableSlot['role'], string>> = {
  context: 'c',
  mechanism: 'm',
  outcome: 'o',
  intervention: 'i',
  actor: 'a',
};

function numbered(slots: readonly DraftSlot[]): object[] {
  const counts = new Map<string, number>();
  const used = new Set(slots.flatMap(({ id }) => id ?? []));
  return slots.map(({ id, role, text, direction, constructs = [], resource, response }) => {
    let next = id;
    while (next === undefined) {
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      const candidate = `${letters[role]}${count}`;
      if (!used.has(candidate)) next = candidate;
    }
    return {
      id: next,
      role,
      text,
      constructs,
      ...(direction === undefined ? {} : { direction }),
      ...(resource === undefined ? {} : { resource: { text: resource, constructs: [] } }),
      ...(response === undefined ? {} : { response: { text: response, constructs: [] } }),
    };
  });
}
