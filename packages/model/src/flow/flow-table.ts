import { flowGates, type FlowEvent, type Stream } from '../schema/flow';
import type { Review } from '../schema/review';

/** A gate sources can pass on their way into a review. */
export type Gate = FlowEvent['gate'];

/** What is counted at a gate: records, reports, studies, documents, people. */
export type Unit = FlowEvent['unit'];

/** What happened to one stream at one gate, in one unit. */
export interface FlowCell {
  readonly gate: Gate;
  readonly unit: Unit;
  readonly entering: number;
  readonly leaving: number;
  /** Reasons with their counts, in the order recorded; a count is absent where none is reported. */
  readonly excluded: readonly { readonly reason: string; readonly count?: number }[];
  /** The sum of the reported counts of exclusions. */
  readonly excludedTotal: number;
  /** Set when a reason has no count, so that the total says too little. */
  readonly excludedInPart: boolean;
  /** The flow events the cell is made of. */
  readonly events: readonly string[];
}

/** One stream with its gates in order. */
export interface FlowRow {
  readonly stream: Stream;
  readonly cells: readonly FlowCell[];
  /** How many came out of the last gate, in its unit; absent when no gate is recorded. */
  readonly included?: { readonly unit: Unit; readonly count: number };
}

/** The numbers of a flow diagram: a row for each stream, a column for each gate that was used. */
export interface FlowTable {
  readonly gates: readonly Gate[];
  readonly rows: readonly FlowRow[];
  /** What came out of all streams, by unit. Units are never added to each other. */
  readonly included: readonly { readonly unit: Unit; readonly count: number }[];
}

/**
 * Puts the flow events of a review into a table of streams and gates.
 *
 * Several events of one stream at one gate in one unit are added up. Nothing is corrected: where
 * numbers disagree, see {@link flowDiscrepancies}. Streams are in the order of their ids.
 */
export function flowTable(review: Pick<Review, 'streams' | 'flowEvents'>): FlowTable {
  const events = eventsByStream(review.flowEvents);
  const rows = review.streams.map((stream) => flowRow(stream, events.get(stream.id) ?? []));
  const used = new Set(review.flowEvents.map((event) => event.gate));
  return { gates: flowGates.filter((gate) => used.has(gate)), rows, included: sumIncluded(rows) };
}

function flowRow(stream: Stream, events: readonly FlowEvent[]): FlowRow {
  const cells = flowGates.flatMap((gate) => cellsAt(gate, events));
  const last = cells.at(-1);
  if (last === undefined) return { stream, cells };
  return { stream, cells, included: { unit: last.unit, count: last.leaving } };
}

function cellsAt(gate: Gate, events: readonly FlowEvent[]): FlowCell[] {
  const here = events.filter((event) => event.gate === gate);
  const units = [...new Set(here.map((event) => event.unit))];
  return units.map((unit) =>
    cell(
      gate,
      unit,
      here.filter((event) => event.unit === unit),
    ),
  );
}

function cell(gate: Gate, unit: Unit, events: readonly FlowEvent[]): FlowCell {
  const excluded = events.flatMap((event) => event.excluded);
  return {
    gate,
    unit,
    entering: sum(events.map((event) => event.entering)),
    leaving: sum(events.map((event) => event.leaving)),
    excluded,
    excludedTotal: sum(excluded.map(({ count }) => count ?? 0)),
    excludedInPart: excluded.some(({ count }) => count === undefined),
    events: events.map(({ id }) => id),
  };
}

function sumIncluded(rows: readonly FlowRow[]): FlowTable['included'] {
  const totals = new Map<Unit, number>();
  for (const { included } of rows) {
    if (included !== undefined)
      totals.set(included.unit, (totals.get(included.unit) ?? 0) + included.count);
  }
  return [...totals].map(([unit, count]) => ({ unit, count }));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function eventsByStream(events: readonly FlowEvent[]): Map<string, FlowEvent[]> {
  const groups = new Map<string, FlowEvent[]>();
  for (const event of events) {
    const group = groups.get(event.stream);
    if (group === undefined) groups.set(event.stream, [event]);
    else group.push(event);
  }
  return groups;
}
