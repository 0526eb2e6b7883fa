import { type RunControl, Ticker } from '@cmoc/kernel';
import { SimilarityTable } from './similarity-table';

/** @internal */
export interface LinkageTask {
  readonly count: number;
  readonly linkage: 'average' | 'single' | 'complete';
  readonly pairs: readonly (readonly [number, number, number])[];
  readonly mustLink: readonly (readonly [number, number])[];
  readonly cannotLink: readonly (readonly [number, number])[];
}

/** @internal */
export interface RawMerge {
  readonly left: number;
  readonly right: number;
  readonly similarity: number | null;
  readonly size: number;
}

/** A merge of the clusters that begin with these items. */
interface Step {
  readonly one: number;
  readonly other: number;
  readonly similarity: number | null;
}

/** @internal */
export function linkAll(
  task: LinkageTask,
  control: RunControl,
): { merges: RawMerge[]; conflicts: (readonly [number, number])[] } {
  const ticker = new Ticker(control, Math.max(0, task.count - 1));
  const { rootOf, forced } = joinMustLinks(task);
  const conflicts = task.cannotLink.filter(([one, other]) => rootOf[one] === rootOf[other]);
  const apart = task.cannotLink.filter(([one, other]) => rootOf[one] !== rootOf[other]);
  const steps: Step[] = [];
  for (const part of connectedParts(task, rootOf)) {
    const table = new SimilarityTable(part, task.linkage);
    table.fill(task.pairs, rootOf, apart);
    for (let next = table.mergeBest(); next !== null; next = table.mergeBest()) {
      steps.push(next);
      ticker.tick();
    }
  }
  // Stable: within a part the steps already fall, and equal ones must keep their order.
  steps.sort((a, b) => b.similarity! - a.similarity!);
  return { merges: numberMerges(task.count, [...forced, ...steps]), conflicts };
}

function joinMustLinks(task: LinkageTask): { rootOf: Int32Array; forced: Step[] } {
  const rootOf = Int32Array.from({ length: task.count }, (_, item) => item);
  const pairs = task.mustLink
    .map(([one, other]): [number, number] => (one < other ? [one, other] : [other, one]))
    .sort(([a, b], [c, d]) => a - c || b - d);
  const forced: Step[] = [];
  for (const [one, other] of pairs) {
    const [low, high] = [rootOf[one]!, rootOf[other]!].sort((a, b) => a - b) as [number, number];
    if (low === high) continue;
    for (let item = 0; item < task.count; item += 1) if (rootOf[item] === high) rootOf[item] = low;
    forced.push({ one: low, other: high, similarity: null });
  }
  return { rootOf, forced };
}

/** Items grouped by root, and roots by whether any similarity connects them. */
function connectedParts(task: LinkageTask, rootOf: Int32Array): Map<number, number[]>[] {
  const partOf = Int32Array.from(rootOf);
  const find = (item: number): number => {
    let root = item;
    while (partOf[root] !== root) root = partOf[root]!;
    for (let at = item; partOf[at] !== root;) {
      const next = partOf[at]!;
      partOf[at] = root;
      at = next;
    }
    return root;
  };
  for (const [one, other, similarity] of task.pairs) {
    if (similarity <= 0) continue;
    const [a, b] = [find(one), find(other)];
    partOf[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, Map<number, number[]>>();
  for (let item = 0; item < task.count; item += 1) {
    const part = find(item);
    if (!parts.has(part)) parts.set(part, new Map());
    const clusters = parts.get(part)!;
    clusters.set(rootOf[item]!, [...(clusters.get(rootOf[item]!) ?? []), item]);
  }
  return [...parts.values()].filter((clusters) => clusters.size > 1);
}

/** From "clusters that begin with these items" to numbers of items and earlier merges. */
function numberMerges(count: number, steps: readonly Step[]): RawMerge[] {
  const current = Int32Array.from({ length: count }, (_, item) => item);
  const sizes = new Uint32Array(count).fill(1);
  return steps.map(({ one, other, similarity }, at) => {
    const size = sizes[one]! + sizes[other]!;
    const left = Math.min(current[one]!, current[other]!);
    const right = Math.max(current[one]!, current[other]!);
    current[one] = count + at;
    sizes[one] = size;
    return { left, right, similarity, size };
  });
}
