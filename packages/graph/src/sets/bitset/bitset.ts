/** A set of small numbers as bits in 32-bit words. @internal */
export type Bitset = Uint32Array;

/** @internal */
export function emptyBitset(capacity: number): Bitset {
  return new Uint32Array((capacity + 31) >>> 5);
}

/** @internal */
export function bitsetOf(capacity: number, members: Iterable<number>): Bitset {
  const set = emptyBitset(capacity);
  for (const member of members) set[member >>> 5]! |= 1 << (member & 31);
  return set;
}

/** @internal */
export function hasBit(set: Bitset, member: number): boolean {
  return (set[member >>> 5]! & (1 << (member & 31))) !== 0;
}

/** @internal */
export function intersection(one: Bitset, other: Bitset): Bitset {
  const shared = new Uint32Array(one.length);
  for (let word = 0; word < one.length; word += 1) shared[word] = one[word]! & other[word]!;
  return shared;
}

/** @internal */
export function countBits(set: Bitset): number {
  let count = 0;
  for (const word of set) {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Members in ascending order. @internal */
export function membersOf(set: Bitset): number[] {
  const members: number[] = [];
  for (let at = 0; at < set.length; at += 1) {
    for (let word = set[at]!; word !== 0; word &= word - 1) {
      members.push(at * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return members;
}
