import type { LossLog } from '../../contract/loss-report';
import { ContributionBuilder, type Contribution } from '../../contribution/contribution';
import { digest, idFrom, stableId } from '../../identity/stable-id';
import { addSources } from './add-sources';
import { stepsOfChain } from './chain-steps';
import { numbered, one, slotsOf, type DraftSlot, type Row } from './draft-slots';
import { withoutEntities } from './cell-entities';
import {
  readDirection,
  readIfThenBecause,
  readInlineMarks,
  readRole,
  slotFrom,
  splitList,
  type TableSlot,
} from './slot-text';
import type { Column, Table, TableField, TablePreview } from './table';

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
  'source-against'?: string;
  quote?: string;
  page?: string;
  /** The slots that rows of their own have said so far. */
  said?: Set<string>;
}

const tiers = ['extracted', 'consolidated', 'refined'];
const statuses = ['extracted', 'under-comparison', 'affirmed', 'refined', 'refuted', 'parked'];

/** Reads configurations from a table whose columns are known. */
export function readTable(table: Table, preview: TablePreview, losses: LossLog): Contribution {
  const reader = new TableReader(preview, losses);
  for (let at = preview.headerRow + 1; at < table.rows.length; at += 1) {
    reader.row(table.rows[at] ?? [], { number: at + 1, last: table.rows.length });
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
  readonly #byTitle = new Map<string, string>();
  readonly #headings = new Set<string>();
  readonly #links: { readonly kind: string; readonly from: string; readonly to: string }[] = [];
  readonly #above = new Map<number, string>();
  readonly #chained: boolean;
  #heading: string | undefined;
  #rowId = '';

  constructor(preview: TablePreview, losses: LossLog) {
    this.#preview = preview;
    this.#losses = losses;
    this.#builder = new ContributionBuilder(losses);
    this.#chained = preview.columns.some(({ leadsTo }) => leadsTo !== undefined);
  }

  row(
    cells: readonly string[],
    { number, last }: { readonly number: number; readonly last: number },
  ): void {
    const place = `row ${number}`;
    // Ids are sorted, so that rows keep their order only where their numbers are of one length.
    this.#rowId = `row-${String(number).padStart(String(last).length, '0')}`;
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) return;
    this.#reportUnknown(cells);
    if (this.#isHeading(cells, filled)) {
      this.#heading = filled[0]?.trim();
      return;
    }
    if (this.#chained) {
      this.#chainRow(cells, place);
      return;
    }
    const row = this.#fields(cells, this.#preview.columns);
    if (this.#preview.shape === 'slot-per-row') this.#slotRow(row, place);
    else this.#configurationRow(row, place);
  }

  finish(): Contribution {
    const facet = this.#addHeadings();
    for (const draft of this.#configurations.values()) this.#addConfiguration(draft, facet);
    for (const { kind, from, to } of this.#links) {
      const id = `${from}-to-${to}`.slice(0, 128);
      const note = 'The table prints the outcome of one as what the other begins with.';
      this.#builder.add('link', { id, kind, from, to, basis: 'inferred', note }, 'chains');
    }
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

  #fields(cells: readonly string[], columns: readonly Column[]): Row {
    const row = new Map<TableField, string[]>();
    for (const { index, field } of columns) {
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

  /** A row that prints a chain: each step is a configuration, and links say where one leads into the next. */
  #chainRow(cells: readonly string[], place: string): void {
    const steps = stepsOfChain(this.#preview.columns);
    const whole = this.#preview.columns.filter(({ step }) => step === undefined);
    const given = one(this.#fields(cells, whole), 'id') ?? this.#rowId;
    const known = new Map<number, string>();
    for (const { step, columns } of steps) {
      const row = new Map(
        this.#fields(cells, [...(step === steps[0]?.step ? whole : []), ...columns]),
      );
      if (!roleFields.some((field) => row.has(field))) continue;
      row.set('id', [`${given}-${step}`]);
      known.set(step, idFrom(`${given}-${step}`, 'configuration'));
      this.#configurationRow(row, place);
    }
    for (const { step, leadsTo } of this.#preview.columns) {
      const from = step === undefined ? undefined : known.get(step);
      const to = leadsTo === undefined ? undefined : known.get(leadsTo.step);
      if (from !== undefined && to !== undefined && leadsTo !== undefined)
        this.#links.push({ kind: `outcome-to-${leadsTo.role}`, from, to });
    }
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
    const draft = this.#draft(row, place);
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
    const draft = this.#draft(row, place);
    const slotId = one(row, 'slot');
    const resource = one(row, 'resource');
    const response = one(row, 'response');
    const slot = this.#slot(role, text, this.#direction(row));
    if (slotId === undefined && isKnown(draft, slot)) {
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

  /** The configuration a row belongs to: by its id where the table has one, else the number of the row. */
  #draft(row: Row, place: string): DraftConfiguration {
    const given = one(row, 'id');
    const id = given === undefined ? this.#rowIdOf(row) : idFrom(given, 'configuration');
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

  /** Where slots have rows of their own, rows of one title are one configuration. */
  #rowIdOf(row: Row): string {
    const title = this.#preview.shape === 'slot-per-row' ? one(row, 'title') : undefined;
    if (title === undefined) return this.#rowId;
    const known = this.#byTitle.get(title);
    if (known === undefined) this.#byTitle.set(title, this.#rowId);
    return known ?? this.#rowId;
  }

  #keepFirst(draft: DraftConfiguration, row: Row): void {
    for (const field of [
      'title',
      'statement',
      'tier',
      'status',
      'source',
      'source-against',
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
      if (heading !== undefined) this.#headings.add(heading);
    }
    if (this.#headings.size === 0) return undefined;
    const values = [...this.#headings].map((label) => ({ id: stableId(label, label), label }));
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

/** Whether a configuration has the very same slot already, which is remembered from here on. */
function isKnown(draft: DraftConfiguration, { role, text, direction }: TableSlot): boolean {
  const words = `${role} ${direction ?? ''} ${text}`;
  draft.said ??= new Set();
  const known = draft.said.has(words);
  draft.said.add(words);
  return known;
}

const roleFields = ['context', 'mechanism', 'response', 'outcome'] as const;
