import { createSeededGenerator } from '@cmoc/kernel';
import type { TokenTable } from '../similarity-join/weighted-sets';

/**
 * Hashes of weighted sets that agree, each with a probability equal to the weighted Jaccard
 * similarity of the two sets. A token's draws depend on its name, the hash and the seed alone, so
 * a set keeps its hashes whatever other sets there are.
 *
 * @internal
 */
export function weightedSignatures(table: TokenTable, hashes: number, seed: number): Uint32Array[] {
  const best = table.ids.map(() => new Float64Array(hashes).fill(Number.POSITIVE_INFINITY));
  const signatures = table.ids.map(() => new Uint32Array(hashes));
  const holders = table.names.map((): [set: number, logWeight: number][] => []);
  table.tokens.forEach((tokens, set) => {
    tokens.forEach((token, at) => {
      holders[token]!.push([set, Math.log(table.weights[set]![at]!)]);
    });
  });
  table.names.forEach((name, token) => {
    const nameHash = hashText(name);
    const generator = createSeededGenerator(mix(nameHash, seed));
    for (let hash = 0; hash < hashes; hash += 1) {
      // Gamma(2, 1) is the sum of two exponentials; 1 - u keeps the logarithm finite.
      const draw = () => 1 - generator.nextFloat();
      const rate = -Math.log(draw() * draw());
      const level = -Math.log(draw() * draw());
      const shift = generator.nextFloat();
      for (const [set, logWeight] of holders[token]!) {
        const step = Math.floor(logWeight / rate + shift);
        const rank = Math.log(level) - rate * (step - shift) - rate;
        if (rank < best[set]![hash]!) {
          best[set]![hash] = rank;
          signatures[set]![hash] = mix(nameHash, step);
        }
      }
    }
  });
  return signatures;
}

/** FNV-1a over code units, then mixed. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function mix(one: number, other: number): number {
  let mixed = Math.imul(one ^ Math.imul(other | 0, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
