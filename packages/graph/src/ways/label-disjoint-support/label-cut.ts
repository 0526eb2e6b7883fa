import type { RunControl } from '@cmoc/kernel';
import { exactCover } from '../../sets/set-cover/exact-cover';
import { toSetFamily } from '../../sets/set-cover/set-family';
import { findLabelSet, type LabelledGraph } from './labelled-routes';

/** @internal */
export interface LabelCut {
  /** Labels whose removal breaks every route, ascending. */
  readonly labels: readonly number[];
  /** No fewer labels do. */
  readonly lower: number;
}

/**
 * The smallest set of labels that every route needs one of: hits all label sets known so far as
 * cheaply as possible, asks for a route that escapes, and goes on until there is none.
 *
 * @internal
 */
export function smallestLabelCut(
  graph: LabelledGraph,
  maxSteps: number,
  control: RunControl,
): LabelCut {
  const known: (readonly number[])[] = [];
  let lower = 0;
  for (let step = 0; step < maxSteps; step += 1) {
    const hit = hitAll(graph, known, maxSteps, control);
    lower = Math.max(lower, hit.lower);
    const escaped = findLabelSet(graph, new Set(hit.labels));
    if (escaped === null) return { labels: hit.labels, lower };
    known.push(escaped);
  }
  return { labels: anyCut(graph), lower };
}

/** Least labels that meet every set: a set cover of the sets by the labels in them. */
function hitAll(
  graph: LabelledGraph,
  sets: readonly (readonly number[])[],
  maxNodes: number,
  control: RunControl,
): LabelCut {
  const members = new Map<number, string[]>();
  sets.forEach((labels, at) => {
    for (const label of labels) {
      members.set(label, [...(members.get(label) ?? []), String(at)]);
    }
  });
  const used = [...members.keys()].sort((one, other) => one - other);
  const width = String(graph.names.length).length;
  const family = toSetFamily(
    used.map((label) => ({ id: String(label).padStart(width, '0'), members: members.get(label)! })),
    null,
  );
  const cover = exactCover(family, maxNodes, control);
  return { labels: cover.chosen.map((at) => used[at]!), lower: Math.ceil(cover.lowerBound) };
}

/** Some cut: labels of routes, one route after the other, until no route is left. */
function anyCut(graph: LabelledGraph): number[] {
  const cut = new Set<number>();
  for (;;) {
    const set = findLabelSet(graph, cut);
    if (set === null) return [...cut].sort((one, other) => one - other);
    for (const label of set) cut.add(label);
  }
}
