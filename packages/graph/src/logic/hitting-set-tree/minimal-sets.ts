import { type RunControl, Ticker } from '@cmoc/kernel';

/** What an enumeration of minimal sets came to. @internal */
export interface MinimalSets {
  readonly sets: readonly (readonly number[])[];
  readonly steps: number;
  /** The limit of sets was reached and there are more. */
  readonly full: boolean;
  /** The limit of steps was reached. */
  readonly tired: boolean;
}

/**
 * Lists all minimal sets of a monotone property, given a way to find one that avoids forbidden
 * members: every other minimal set lacks some member of the one found (a hitting-set tree, DOI
 * 10.1016/0004-3702(87)90062-2, breadth first).
 *
 * @param find a minimal set without forbidden members, in ascending order, or `null`
 * @internal
 */
export function enumerateMinimalSets(
  find: (forbidden: ReadonlySet<number>) => readonly number[] | null,
  limits: { readonly limit: number; readonly maxSteps: number },
  control: RunControl,
): MinimalSets {
  const ticker = new Ticker(control);
  const known = new Map<string, readonly number[]>();
  const tried = new Set(['']);
  const queue: (readonly number[])[] = [[]];
  let steps = 0;
  const outcome = (cut: { full?: boolean; tired?: boolean }) => ({
    sets: [...known.values()],
    steps,
    full: cut.full ?? false,
    tired: cut.tired ?? false,
  });
  for (let at = 0; at < queue.length; at += 1) {
    if (steps === limits.maxSteps) return outcome({ tired: true });
    steps += 1;
    ticker.tick();
    const forbidden = new Set(queue[at]);
    const set = firstAvoiding(known.values(), forbidden) ?? find(forbidden);
    if (set === null) continue;
    const name = set.join();
    if (!known.has(name) && known.size === limits.limit) return outcome({ full: true });
    known.set(name, set);
    for (const member of set) {
      const next = [...forbidden, member].sort((one, other) => one - other);
      const key = next.join();
      if (tried.has(key)) continue;
      tried.add(key);
      queue.push(next);
    }
  }
  return outcome({});
}

function firstAvoiding(
  sets: Iterable<readonly number[]>,
  forbidden: ReadonlySet<number>,
): readonly number[] | null {
  for (const set of sets) {
    if (set.every((member) => !forbidden.has(member))) return set;
  }
  return null;
}
