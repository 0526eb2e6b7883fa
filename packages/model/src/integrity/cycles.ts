/**
 * Finds the elements that lie on a directed cycle, as one cycle per knot: each returned list starts
 * at an element and follows arrows back to it.
 *
 * Iterative, in O(elements + arrows); the order of `elements` decides which cycle of a knot is told.
 * At most a hundred cycles are told, and of a long one the first hundred elements.
 */
export function findCycles(
  elements: Iterable<string>,
  arrows: (element: string) => readonly string[],
): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const element of elements) {
    if (cycles.length >= limit) break;
    if (arrows(element).length > 0 && !done.has(element)) walk(element, arrows, done, cycles);
  }
  return cycles;
}

/** Enough to mend; a tangle of thousands is not mended from a list. */
const limit = 100;

interface Step {
  readonly element: string;
  readonly next: readonly string[];
  position: number;
}

function walk(
  start: string,
  arrows: (element: string) => readonly string[],
  done: Set<string>,
  cycles: string[][],
): void {
  const trail: Step[] = [{ element: start, next: arrows(start), position: 0 }];
  const onTrail = new Map([[start, 0]]);
  for (let step = trail.at(-1); step !== undefined && cycles.length < limit; step = trail.at(-1)) {
    const target = step.next[step.position++];
    if (target === undefined) {
      trail.pop();
      onTrail.delete(step.element);
      done.add(step.element);
      continue;
    }
    const since = onTrail.get(target);
    if (since !== undefined) cycles.push(told(trail, since, target));
    else if (!done.has(target)) {
      onTrail.set(target, trail.length);
      trail.push({ element: target, next: arrows(target), position: 0 });
    }
  }
}

function told(trail: readonly Step[], since: number, target: string): string[] {
  return [...trail.slice(since, since + limit).map(({ element }) => element), target];
}
