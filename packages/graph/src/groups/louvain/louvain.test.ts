// Golden values: igraph 0.10.2, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/communities.json' with { type: 'json' };
import { leiden } from '../leiden/leiden';
import { modularity } from '../modularity/modularity';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, undirected } from '../../testing/test-graphs/graph-spec';
import { nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { louvain } from './louvain';

interface Answer {
  louvain: number;
  leiden: number;
  optimal?: number;
}
const plain = goldenGraphs.filter((graph) => !graph.directed);

describe.each([
  ['louvain', louvain],
  ['leiden', leiden],
] as const)('%s', (name, find) => {
  it.each(plain)(
    'comes near the best known modularity and never above the optimum: $name',
    (spec) => {
      const answer = answersFor<Answer>(golden, spec.name);
      const graph = buildGraph(spec);
      const seeds = [...Array(10).keys()].map((seed) => find(graph, { seed }).value.modularity);
      const best = Math.max(...seeds);
      expect(best).toBeGreaterThanOrEqual(Math.min(answer[name], answer.louvain) - 0.02);
      if (answer.optimal !== undefined) {
        expect(best).toBeLessThanOrEqual(answer.optimal + 1e-9);
        expect(best).toBeGreaterThanOrEqual(answer.optimal - 0.02);
      }
    },
  );

  it('says the modularity that the partition has', () => {
    for (const spec of plain) {
      const graph = buildGraph(spec);
      const { communities, modularity: said } = find(graph, {
        weight: 'weight',
        resolution: 1.2,
      }).value;
      const counted = modularity(graph, communities, { weight: 'weight', resolution: 1.2 }).value;
      expect(said).toBeCloseTo(counted, 12);
    }
  });

  it('finds planted groups', () => {
    const spec = plain.find((graph) => graph.name === 'planted')!;
    const { communities } = find(buildGraph(spec)).value;
    expect(communities.map(({ length }) => length)).toEqual([12, 12, 12, 12]);
    for (const nodes of communities) {
      const groups = new Set(nodes.map((node) => Math.floor(spec.nodes.indexOf(node) / 12)));
      expect(groups.size).toBe(1);
    }
  });

  it('gives one partition for 25 insertion orders of one seed', () => {
    const spec = plain.find((graph) => graph.name === 'gnp 40')!;
    const bytes = Array.from({ length: 25 }, (_, at) =>
      resultBytes(find(buildGraph(spec, at), { seed: 3 })),
    );
    expect(new Set(bytes).size).toBe(1);
  });

  it('may give another partition for another seed, and says the seed', () => {
    const graph = buildGraph(plain.find((spec) => spec.name === 'gnp 40')!);
    const runs = Array.from({ length: 20 }, (_, seed) => find(graph, { seed }));
    expect(new Set(runs.map(({ value }) => resultBytes(value))).size).toBeGreaterThan(1);
    expect(runs.map(({ provenance }) => provenance.seed)).toEqual([...Array(20).keys()]);
  });

  it('takes every nasty graph', () => {
    for (const [title, make] of Object.entries(nastyGraphs)) {
      const spec = make();
      const { communities } = find(buildGraph(spec), { weight: 'weight' }).value;
      expect([title, communities.flat().length]).toEqual([title, spec.nodes.length]);
    }
  });

  it('refuses weights below 0', () => {
    const graph = buildGraph(undirected([['a', 'b', { weight: -1 }]]));
    expect(usageErrorCode(() => find(graph, { weight: 'weight' }))).toBe('invalid-weight');
  });
});
