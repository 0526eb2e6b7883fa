import { createSeededGenerator } from '@cmoc/kernel';
import { describe, expect, it } from 'vitest';
import { similarityJoin } from '../similarity-join/similarity-join';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { toTokenTable } from '../similarity-join/weighted-sets';
import { weightedSignatures } from './consistent-sampling';
import { minhashJoin } from './minhash-join';

/** 300 sets in 60 families: members share most tokens with their family. */
function families() {
  const generator = createSeededGenerator(5);
  return Array.from({ length: 300 }, (_, at) => {
    const family = at % 60;
    const own = Array.from({ length: 10 }, (__, token) =>
      generator.nextFloat() < 0.9 ? `f${family}-${token}` : `x${generator.nextBelow(1000)}`,
    );
    return { id: `s${String(at).padStart(3, '0')}`, tokens: own };
  });
}

describe('minhashJoin', () => {
  it('finds the known similar pairs, and lists no others', () => {
    const sets = families();
    const exact = similarityJoin(sets, { threshold: 0.5 }).value;
    const found = minhashJoin(sets, { threshold: 0.5 });
    const known = new Set(exact.map((pair) => JSON.stringify(pair)));
    expect(exact.length).toBeGreaterThan(300);
    expect(found.value.every((pair) => known.has(JSON.stringify(pair)))).toBe(true);
    expect(found.value.length / exact.length).toBeGreaterThanOrEqual(0.99);
    expect(found.diagnostics['recallAtThreshold']).toBeGreaterThanOrEqual(0.99);
    expect(Number(found.diagnostics['compared'])).toBeLessThan((300 * 299) / 2 / 4);
  });

  it('hashes agree as often as sets are similar', () => {
    const table = toTokenTable([
      { id: 'a', tokens: [['x', 2], ['y', 1], ['z', 0.5]] },
      { id: 'b', tokens: [['x', 1], ['y', 3], ['w', 0.5]] },
    ]); // prettier-ignore
    const [one, other] = weightedSignatures(table, 4000, 1);
    const agree = one!.filter((hash, at) => hash === other![at]).length / 4000;
    // Shared 2 of 6 in all; four standard deviations are 0.03.
    expect(Math.abs(agree - 2 / 6)).toBeLessThan(0.03);
  });

  it('gives the same bytes for a seed in every order, and draws anew for another seed', () => {
    const sets = families();
    const one = minhashJoin(sets, { threshold: 0.6, hashes: 16, recall: 0.5 });
    const turned = minhashJoin(sets.toReversed(), { threshold: 0.6, hashes: 16, recall: 0.5 });
    expect(resultBytes(turned)).toBe(resultBytes(one));
    const anew = minhashJoin(sets, { threshold: 0.6, hashes: 16, recall: 0.5, seed: 1 });
    expect(anew.diagnostics).not.toEqual(one.diagnostics);
  });

  it('says so when the hashes cannot reach the recall asked for', () => {
    const { issues } = minhashJoin([], { threshold: 0.1, hashes: 2 });
    expect(issues.map(({ code }) => code)).toEqual(['not-converged']);
  });
});
