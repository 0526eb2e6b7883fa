import type { Theory } from '@cmoc/model';

/** Theories with the newest version first: a version stands before the one it replaces. */
export function inVersions(theories: readonly Theory[]): Theory[] {
  const byId = new Map<string, Theory>(theories.map((theory) => [theory.id, theory]));
  const age = (theory: Theory): number => {
    let depth = 0;
    const seen = new Set<string>();
    let current: Theory | undefined = theory;
    while (current && !seen.has(current.id)) {
      seen.add(current.id);
      depth += 1;
      current = current.previous === undefined ? undefined : byId.get(current.previous);
    }
    return depth;
  };
  return [...theories].sort((a, b) => age(b) - age(a) || (a.id < b.id ? -1 : 1));
}
