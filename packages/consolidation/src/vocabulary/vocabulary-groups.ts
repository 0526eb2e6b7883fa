import { pairKey } from './judged-pairs';

/** Two constructs and how alike they are. */
export interface LikePair {
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
  /** Whether a reviewer accepted that they are the same. */
  readonly accepted: boolean;
}

/** Constructs that may all be one, with the pairs that hold them together. */
export interface ConstructGroup {
  readonly members: readonly string[];
  /** One pair fewer than members: without any of them the group falls apart. Likeliest first. */
  readonly chain: readonly LikePair[];
  /** The weakest pair of the chain that no reviewer accepted; `null` when all were. */
  readonly weakestLink: LikePair | null;
  /** Pairs of members whose own likeness is below the threshold or was never looked at. */
  readonly indirectPairs: number;
}

/**
 * Gathers pairs into groups, the likeliest pair first, never joining two groups that hold a pair
 * judged not the same. Accepted pairs come before all others. The pairs that made each group are
 * kept: they are the chain that holds it together. Near linear in pairs.
 */
export function groupPairs(
  pairs: readonly LikePair[],
  apart: ReadonlySet<string>,
): ConstructGroup[] {
  const groupOf = new Map<string, { members: string[]; chain: LikePair[] }>();
  const enemies = enemiesOf(apart);
  const own = (id: string) => {
    const there = groupOf.get(id) ?? { members: [id], chain: [] };
    groupOf.set(id, there);
    return there;
  };
  for (const pair of [...pairs].sort(likeliestFirst)) {
    const one = own(pair.left);
    const other = own(pair.right);
    if (one === other || holdEnemies(one.members, other.members, enemies)) continue;
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    large.members.push(...small.members);
    large.chain.push(...small.chain, pair);
    for (const member of small.members) groupOf.set(member, large);
  }
  const close = new Set(pairs.map(({ left, right }) => pairKey(left, right)));
  return [...new Set(groupOf.values())]
    .filter(({ members }) => members.length > 1)
    .map(({ members, chain }) => describe([...members].sort(), chain, close))
    .sort((one, other) => (one.members[0]! < other.members[0]! ? -1 : 1));
}

function enemiesOf(apart: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const enemies = new Map<string, Set<string>>();
  for (const key of apart) {
    const [one, other] = key.split('|') as [string, string];
    enemies.set(one, (enemies.get(one) ?? new Set()).add(other));
    enemies.set(other, (enemies.get(other) ?? new Set()).add(one));
  }
  return enemies;
}

function holdEnemies(
  one: readonly string[],
  other: readonly string[],
  enemies: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const there = new Set(many);
  return few.some((id) => [...(enemies.get(id) ?? [])].some((enemy) => there.has(enemy)));
}

function describe(
  members: readonly string[],
  chain: readonly LikePair[],
  close: ReadonlySet<string>,
): ConstructGroup {
  const ordered = [...chain].sort(likeliestFirst);
  let direct = 0;
  members.forEach((one, at) => {
    for (const other of members.slice(at + 1)) if (close.has(pairKey(one, other))) direct += 1;
  });
  return {
    members,
    chain: ordered,
    weakestLink: ordered.filter(({ accepted }) => !accepted).at(-1) ?? null,
    indirectPairs: (members.length * (members.length - 1)) / 2 - direct,
  };
}

function likeliestFirst(one: LikePair, other: LikePair): number {
  if (one.accepted !== other.accepted) return one.accepted ? -1 : 1;
  if (one.likeness !== other.likeness) return other.likeness - one.likeness;
  const [left, right] = [pairKey(one.left, one.right), pairKey(other.left, other.right)];
  return left < right ? -1 : left > right ? 1 : 0;
}
