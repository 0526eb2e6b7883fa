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
 * kept: they are the chain that holds it together. No group grows beyond `mostMembers`. Near linear
 * in pairs.
 */
export function groupPairs(
  pairs: readonly LikePair[],
  apart: ReadonlySet<string>,
  mostMembers = Infinity,
): ConstructGroup[] {
  const groupOf = new Map<string, Gathered>();
  const enemies = enemiesOf(apart);
  const own = (id: string) => {
    const there = groupOf.get(id) ?? { members: [id], chain: [] };
    groupOf.set(id, there);
    return there;
  };
  for (const pair of [...pairs].sort(likeliestFirst)) {
    const one = own(pair.left);
    const other = own(pair.right);
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one];
    if (one === other || large.members.length + small.members.length > mostMembers) continue;
    if (small.members.some((id) => hasEnemyIn(id, large, enemies, groupOf))) continue;
    large.members.push(...small.members);
    large.chain.push(...small.chain, pair);
    for (const member of small.members) groupOf.set(member, large);
  }
  const direct = new Map<Gathered, Set<string>>();
  for (const { left, right } of pairs) {
    const group = groupOf.get(left)!;
    if (group !== groupOf.get(right)) continue;
    direct.set(group, (direct.get(group) ?? new Set()).add(pairKey(left, right)));
  }
  return [...new Set(groupOf.values())]
    .filter(({ members }) => members.length > 1)
    .map((group) => describe(group, direct.get(group)?.size ?? 0))
    .sort((one, other) => (one.members[0]! < other.members[0]! ? -1 : 1));
}

interface Gathered {
  readonly members: string[];
  readonly chain: LikePair[];
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

function hasEnemyIn(
  id: string,
  group: Gathered,
  enemies: ReadonlyMap<string, ReadonlySet<string>>,
  groupOf: ReadonlyMap<string, Gathered>,
): boolean {
  const own = enemies.get(id);
  if (own === undefined) return false;
  for (const enemy of own) if (groupOf.get(enemy) === group) return true;
  return false;
}

function describe({ members, chain }: Gathered, direct: number): ConstructGroup {
  const ordered = [...chain].sort(likeliestFirst);
  return {
    members: [...members].sort(),
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
