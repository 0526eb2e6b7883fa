import type { Review } from '../schema/review';
import { flowTable, type FlowCell, type FlowRow, type Gate, type Unit } from './flow-table';

/** Numbers of a flow that do not agree. Each is shown as it stands; none is corrected. */
export type FlowDiscrepancy = GateDiscrepancy | PassageDiscrepancy | StatedCountDiscrepancy;

/** At a gate, what entered is not what left and what was excluded. */
export interface GateDiscrepancy {
  readonly kind: 'gate';
  readonly stream: string;
  readonly gate: Gate;
  readonly unit: Unit;
  readonly entering: number;
  readonly leaving: number;
  readonly excluded: number;
  /** Entering less leaving and excluded: above zero when some went missing without a reason. */
  readonly difference: number;
  readonly events: readonly string[];
}

/** Between two gates, what left the one is not what entered the next. */
export interface PassageDiscrepancy {
  readonly kind: 'passage';
  readonly stream: string;
  readonly from: Gate;
  readonly to: Gate;
  readonly unit: Unit;
  readonly leaving: number;
  readonly entering: number;
  /** Leaving less entering. */
  readonly difference: number;
  readonly events: readonly string[];
}

/** A publication states another total than its streams add up to. */
export interface StatedCountDiscrepancy {
  readonly kind: 'stated-count';
  readonly statedCount: string;
  readonly unit: Unit;
  readonly stated: number;
  readonly sum: number;
  /** Stated less sum. */
  readonly difference: number;
  readonly events: readonly string[];
}

/**
 * Finds the numbers of a flow that do not agree: at each gate, between gates of one stream in one
 * unit, and between stated counts and the streams they sum up.
 *
 * Numbers in different units are never compared: a gate where records become reports breaks the
 * comparison, and so does a reason without a count, unless more was excluded than is missing.
 */
export function flowDiscrepancies(
  review: Pick<Review, 'streams' | 'flowEvents' | 'statedCounts'>,
): FlowDiscrepancy[] {
  const table = flowTable(review);
  const rows = new Map<string, FlowRow>(table.rows.map((row) => [row.stream.id, row]));
  return [
    ...table.rows.flatMap((row) => row.cells.flatMap((cell) => gateDiscrepancy(row, cell))),
    ...table.rows.flatMap(passageDiscrepancies),
    ...review.statedCounts.flatMap((stated) => statedDiscrepancy(rows, stated)),
  ];
}

function gateDiscrepancy(row: FlowRow, cell: FlowCell): GateDiscrepancy[] {
  const { gate, unit, entering, leaving, events } = cell;
  const difference = entering - leaving - cell.excludedTotal;
  if (difference === 0 || (difference > 0 && cell.excludedInPart)) return [];
  const excluded = cell.excludedTotal;
  const stream = row.stream.id;
  return [{ kind: 'gate', stream, gate, unit, entering, leaving, excluded, difference, events }];
}

function passageDiscrepancies(row: FlowRow): PassageDiscrepancy[] {
  return row.cells.flatMap((cell, position) => {
    const before = row.cells[position - 1];
    if (before === undefined || before.gate === cell.gate || before.unit !== cell.unit) return [];
    const difference = before.leaving - cell.entering;
    if (difference === 0) return [];
    return [
      {
        kind: 'passage' as const,
        stream: row.stream.id,
        from: before.gate,
        to: cell.gate,
        unit: cell.unit,
        leaving: before.leaving,
        entering: cell.entering,
        difference,
        events: [...before.events, ...cell.events],
      },
    ];
  });
}

function statedDiscrepancy(
  all: ReadonlyMap<string, FlowRow>,
  stated: Review['statedCounts'][number],
): StatedCountDiscrepancy[] {
  const rows = [...new Set<string>(stated.streams)].map((id) => all.get(id));
  if (rows.length === 0) return [];
  let sum = 0;
  for (const row of rows) {
    if (row?.included?.unit !== stated.unit) return [];
    sum += row.included.count;
  }
  if (sum === stated.count) return [];
  return [
    {
      kind: 'stated-count',
      statedCount: stated.id,
      unit: stated.unit,
      stated: stated.count,
      sum,
      difference: stated.count - sum,
      events: rows.flatMap((row) => row?.cells.at(-1)?.events ?? []),
    },
  ];
}
