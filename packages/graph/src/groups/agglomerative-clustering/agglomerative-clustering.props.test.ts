import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { agglomerativeClustering } from './agglomerative-clustering';

const items = ['a', 'b', 'c', 'd', 'e', 'f'];
const couples = items.flatMap((one, at) =>
  items.slice(at + 1).map((other) => [one, other] as const),
);
const similarities = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: couples.length, maxLength: couples.length })
  .map((drawn) =>
    drawn.map((value, at) => ({
      one: couples[at]![0],
      other: couples[at]![1],
      similarity: value / 6,
    })),
  );
const links = fc.subarray(
  couples.map(([one, other]): [string, string] => [one, other]),
  {
    maxLength: 2,
  },
);
const linkage = fc.constantFrom('average' as const, 'single' as const, 'complete' as const);

/** Merges the best two clusters, worked out anew from all pairs at every step. */
function bruteForce(
  pairs: readonly { one: string; other: string; similarity: number }[],
  how: 'average' | 'single' | 'complete',
  cannotLink: readonly (readonly [string, string])[],
): number[] {
  const value = (a: string, b: string) =>
    pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a))!
      .similarity;
  let clusters = items.map((item) => [item]);
  const steps: number[] = [];
  for (;;) {
    let best: { at: number; with: number; similarity: number } | null = null;
    clusters.forEach((left, at) => {
      clusters.forEach((right, other) => {
        if (other <= at) return;
        const both = [...left, ...right];
        if (cannotLink.some((link) => link.every((item) => both.includes(item)))) return;
        const all = left.flatMap((a) => right.map((b) => value(a, b)));
        const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
        const similarity =
          how === 'average' ? mean : how === 'single' ? Math.max(...all) : Math.min(...all);
        const better = best === null || similarity > best.similarity + 1e-12;
        if (similarity > 1e-12 && better) best = { at, with: other, similarity };
      });
    });
    const chosen = best as { at: number; with: number; similarity: number } | null;
    if (chosen === null) return steps;
    steps.push(chosen.similarity);
    clusters[chosen.at]!.push(...clusters[chosen.with]!);
    clusters = clusters.filter((_, at) => at !== chosen.with);
  }
}

describe('agglomerativeClustering', () => {
  it('equals the textbook procedure', () => {
    const property = fc.property(similarities, linkage, links, (pairs, how, cannotLink) => {
      const { value } = agglomerativeClustering(items, pairs, { linkage: how, cannotLink });
      const expected = bruteForce(pairs, how, cannotLink);
      const found = value.merges.map(({ similarity }) => similarity!);
      // Ties of mean similarity may be broken by rounding; then only the first step must agree.
      if (how !== 'average') expect(found.length).toBe(expected.length);
      expect(found[0] ?? 0).toBeCloseTo(expected[0] ?? 0, 10);
      const descending = found.every((one, at) => at === 0 || one <= found[at - 1]! + 1e-12);
      expect(descending).toBe(true);
    });
    fc.assert(property, { seed: 36 });
  });

  it('keeps every constraint that does not contradict another', () => {
    const property = fc.property(
      similarities,
      linkage,
      links,
      links,
      (pairs, how, must, cannot) => {
        const result = agglomerativeClustering(items, pairs, {
          linkage: how,
          mustLink: must,
          cannotLink: cannot,
        });
        const clusterOf = (item: string) =>
          result.value.clusters.findIndex((cluster) => cluster.includes(item));
        for (const [one, other] of must) expect(clusterOf(one)).toBe(clusterOf(other));
        const apart = cannot.filter(([one, other]) => clusterOf(one) !== clusterOf(other));
        expect(result.issues).toHaveLength(cannot.length - apart.length);
      },
    );
    fc.assert(property, { seed: 37 });
  });

  it('gives the same bytes for every order', () => {
    const property = fc.property(similarities, linkage, (pairs, how) => {
      const one = agglomerativeClustering(items, pairs, { linkage: how });
      const other = agglomerativeClustering(items.toReversed(), pairs.toReversed(), {
        linkage: how,
      });
      expect(resultBytes(other)).toBe(resultBytes(one));
    });
    fc.assert(property, { seed: 38 });
  });
});
