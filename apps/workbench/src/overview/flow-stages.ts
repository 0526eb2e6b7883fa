import { flowGates, type FlowEvent, type Review, type StatedCount, type Stream } from '@cmoc/model';

/** A stream and what happened to it, gate by gate. */
export interface StreamFlow {
  readonly stream: Stream;
  readonly events: readonly FlowEvent[];
}

/** The streams of one stage of a project. */
export interface FlowStage {
  readonly label: string;
  readonly flows: readonly StreamFlow[];
  /** What left the last gate of every stream, added up. */
  readonly sum: number;
  readonly unit: FlowEvent['unit'];
  /** The total a publication states for exactly these streams. */
  readonly stated: StatedCount | undefined;
}

/** The flow by stage; streams without numbers are left out. */
export function flowStages(review: Review): FlowStage[] {
  const byStage = new Map<string, StreamFlow[]>();
  for (const stream of review.streams) {
    const events = review.flowEvents
      .filter((event) => event.stream === stream.id)
      .sort((a, b) => flowGates.indexOf(a.gate) - flowGates.indexOf(b.gate));
    if (events.length === 0) continue;
    const label = stream.stage ?? 'Stage not stated';
    const flows = byStage.get(label) ?? [];
    flows.push({ stream, events });
    byStage.set(label, flows);
  }
  return [...byStage].map(([label, flows]) => stageOf(label, byResult(flows), review.statedCounts));
}

function byResult(flows: readonly StreamFlow[]): StreamFlow[] {
  return [...flows].sort((a, b) => result(b) - result(a));
}

function result({ events }: StreamFlow): number {
  return events.at(-1)?.leaving ?? 0;
}

function stageOf(
  label: string,
  flows: readonly StreamFlow[],
  counts: readonly StatedCount[],
): FlowStage {
  const streams = new Set<string>(flows.map(({ stream }) => stream.id));
  const stated = counts.find(
    (count) =>
      count.streams.length === streams.size && count.streams.every((stream) => streams.has(stream)),
  );
  const unit = flows[0]?.events[0]?.unit ?? 'document';
  return { label, flows, unit, stated, sum: flows.reduce((sum, flow) => sum + result(flow), 0) };
}
