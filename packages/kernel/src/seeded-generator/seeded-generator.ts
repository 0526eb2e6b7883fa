/** A source of repeatable random numbers. */
export interface SeededGenerator {
  /** The next unsigned 32-bit integer. */
  nextUint32(): number;
  /** A whole number from 0 to `bound - 1`, without modulo bias. */
  nextBelow(bound: number): number;
  /** A number from 0 (included) to 1 (excluded), with 53 random bits. */
  nextFloat(): number;
}

/**
 * Makes the package's own random number generator: xoshiro128** 1.1 seeded through splitmix32.
 * Its stream is fixed by golden values, so a seed means the same draw in every version.
 * DOI of the generator's description: 10.1145/3460772.
 *
 * @param seed any safe integer; its low 32 bits count
 */
export function createSeededGenerator(seed: number): SeededGenerator {
  const state = seedState(seed >>> 0);
  const nextUint32 = () => advance(state);
  return {
    nextUint32,
    nextBelow: (bound) => drawBelow(nextUint32, bound),
    nextFloat: () => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992,
  };
}

/** Puts the numbers 0 to `length - 1` in random order (Fisher-Yates). */
export function shuffledIndices(length: number, generator: SeededGenerator): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const pick = generator.nextBelow(last + 1);
    const held = order[last]!;
    order[last] = order[pick]!;
    order[pick] = held;
  }
  return order;
}

function seedState(seed: number): Uint32Array {
  const state = new Uint32Array(4);
  let counter = seed;
  for (let word = 0; word < 4; word += 1) {
    counter = (counter + 0x9e3779b9) >>> 0;
    let mixed = counter;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    state[word] = (mixed ^ (mixed >>> 15)) >>> 0;
  }
  return state;
}

function advance(state: Uint32Array): number {
  const second = state[1]!;
  const result = Math.imul(rotateLeft(Math.imul(second, 5), 7), 9) >>> 0;
  state[2]! ^= state[0]!;
  state[3]! ^= second;
  state[1]! ^= state[2]!;
  state[0]! ^= state[3]!;
  state[2]! ^= second << 9;
  state[3] = rotateLeft(state[3]!, 11);
  return result;
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function drawBelow(nextUint32: () => number, bound: number): number {
  const limit = 4294967296 - (4294967296 % bound);
  let draw = nextUint32();
  while (draw >= limit) draw = nextUint32();
  return draw % bound;
}
