/** A stretch of the earlier list, or the place of a new member in the next one. */
export type ListPart =
  { readonly keep: readonly [start: number, length: number] } | { readonly put: number };

/** How a list came about from an earlier one, by the identity of its members. */
export interface ListDiff {
  /** The next list in order: stretches of the earlier one with new members between them. */
  readonly parts: readonly ListPart[];
  /** Members of the earlier list that the next one lacks. */
  readonly gone: readonly unknown[];
}

/**
 * How one list came about from another; undefined when they are the same. What stayed at both ends
 * is only looked at once, so a change in one place costs little more than a comparison.
 */
export function listDiff(
  earlier: readonly unknown[],
  next: readonly unknown[],
): ListDiff | undefined {
  if (earlier === next) return undefined;
  const head = lengthOfHead(earlier, next);
  if (head === earlier.length && head === next.length) return undefined;
  const tail = lengthOfTail(earlier, next, head);
  const parts: ListPart[] = head > 0 ? [{ keep: [0, head] }] : [];
  const placeOf = new Map<unknown, number>();
  for (let at = head; at < earlier.length - tail; at += 1) placeOf.set(earlier[at], at);
  for (let at = head; at < next.length - tail; at += 1) {
    const place = placeOf.get(next[at]);
    if (place === undefined) parts.push({ put: at });
    else {
      placeOf.delete(next[at]);
      keepOne(parts, place);
    }
  }
  if (tail > 0) parts.push({ keep: [earlier.length - tail, tail] });
  return { parts, gone: [...placeOf.keys()] };
}

/** How many members both lists start with. */
function lengthOfHead(earlier: readonly unknown[], next: readonly unknown[]): number {
  const shorter = Math.min(earlier.length, next.length);
  let head = 0;
  while (head < shorter && earlier[head] === next[head]) head += 1;
  return head;
}

/** How many members both lists end with, beyond those they start with. */
function lengthOfTail(earlier: readonly unknown[], next: readonly unknown[], head: number): number {
  const shorter = Math.min(earlier.length, next.length) - head;
  let tail = 0;
  while (tail < shorter && earlier.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  return tail;
}

function keepOne(parts: ListPart[], place: number): void {
  const last = parts.at(-1);
  if (last !== undefined && 'keep' in last && last.keep[0] + last.keep[1] === place) {
    parts[parts.length - 1] = { keep: [last.keep[0], last.keep[1] + 1] };
  } else parts.push({ keep: [place, 1] });
}

/** A list that lies beside the earlier one, brought beside the next; `put` fills in what is new. */
export function realigned<Value>(
  values: readonly Value[],
  { parts }: ListDiff,
  put: (place: number) => Value,
): Value[] {
  const next: Value[] = [];
  for (const part of parts) {
    if ('put' in part) next.push(put(part.put));
    else {
      const end = part.keep[0] + part.keep[1];
      for (let at = part.keep[0]; at < end; at += 1) next.push(values[at] as Value);
    }
  }
  return next;
}
