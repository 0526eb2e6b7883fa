import { byCodeUnit } from '@cmoc/kernel';
import type { Attributes } from 'graphology-types';

/** @internal */
export interface RawEdges {
  readonly keys: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly undirected: Uint8Array;
  readonly attributes: readonly Attributes[];
}

/**
 * The order of edges by source, target, directed before undirected, then key. Keys that graphology
 * made up follow insertion, so such parallel edges are ordered by their attributes.
 *
 * @internal
 */
export function canonicalEdgeOrder(raw: RawEdges, nodeCount: number): Uint32Array {
  const byTarget = countingSort(identity(raw.keys.length), raw.target, nodeCount);
  const order = countingSort(byTarget, raw.source, nodeCount);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && sameEnds(raw, order[start]!, order[end]!)) end += 1;
    if (end - start > 1) sortParallel(raw, order.subarray(start, end));
    start = end;
  }
  return order;
}

function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, index) => index);
}

function countingSort(items: Uint32Array, key: Uint32Array, bound: number): Uint32Array {
  const next = new Uint32Array(bound + 1);
  for (const item of items) next[key[item]! + 1]! += 1;
  for (let value = 0; value < bound; value += 1) next[value + 1]! += next[value]!;
  const sorted = new Uint32Array(items.length);
  for (const item of items) {
    const slot = next[key[item]!]!;
    next[key[item]!] = slot + 1;
    sorted[slot] = item;
  }
  return sorted;
}

function sameEnds(raw: RawEdges, one: number, other: number): boolean {
  return raw.source[one] === raw.source[other] && raw.target[one] === raw.target[other];
}

function sortParallel(raw: RawEdges, run: Uint32Array): void {
  const name = (edge: number) => {
    const key = raw.keys[edge]!;
    return key.startsWith('geid_') ? `geid_${stableText(raw.attributes[edge]!)}` : key;
  };
  const names = new Map(Array.from(run, (edge) => [edge, name(edge)]));
  run.sort(
    (one, other) =>
      raw.undirected[one]! - raw.undirected[other]! ||
      byCodeUnit(names.get(one)!, names.get(other)!) ||
      byCodeUnit(raw.keys[one]!, raw.keys[other]!),
  );
}

/** Attributes that are plain values, in name order: enough to tell parallel edges apart. */
function stableText(attributes: Attributes): string {
  const names = Object.keys(attributes).sort();
  const plain = names.filter((name) => isPlain(attributes[name]));
  return JSON.stringify(plain.map((name) => [name, attributes[name] as unknown]));
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
