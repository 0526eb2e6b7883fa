import type { CanonicalIndex } from '../../running/canonical-index/canonical-index';

/** 1: both ends move the same way; -1: opposite ways. */
export type Sign = 1 | -1;

/** The sign of every edge, 0 where the attribute is missing, zero or not a sign. @internal */
export function edgeSigns(index: CanonicalIndex, attribute: string): Int8Array {
  return Int8Array.from({ length: index.size }, (_, edge) =>
    toSign(index.edgeAttribute(edge, attribute)),
  );
}

/** `null` as soon as one sign is unknown. @internal */
export function signProduct(signs: Int8Array, edges: readonly number[]): Sign | null {
  let product = 1;
  for (const edge of edges) product *= signs[edge]!;
  return product === 1 ? 1 : product === -1 ? -1 : null;
}

function toSign(value: unknown): number {
  if (typeof value === 'number') return Number.isNaN(value) ? 0 : Math.sign(value);
  return value === '+' ? 1 : value === '-' ? -1 : 0;
}
