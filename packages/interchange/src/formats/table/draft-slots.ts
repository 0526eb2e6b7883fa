import { slotFrom, splitValues, type TableSlot } from './slot-text';
import type { TableField } from './table';

/** A slot on its way into the review. */
export interface DraftSlot extends TableSlot {
  readonly id?: string;
  readonly constructs?: readonly string[];
  readonly resource?: string;
  readonly response?: string;
  readonly note?: string;
}

/** One row by what its columns hold; a field may have several columns. */
export type Row = ReadonlyMap<TableField, readonly string[]>;

/** The first cell of a field in a row. */
export function one(row: Row, field: TableField): string | undefined {
  return row.get(field)?.[0];
}

/** Contexts first, as they are read; resource and response belong to one mechanism. */
export function slotsOf(row: Row): DraftSlot[] {
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

/** Slots with ids: those they have, else `c1`, `c2`, `m1` in their order. */
export function numbered(slots: readonly DraftSlot[]): object[] {
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
