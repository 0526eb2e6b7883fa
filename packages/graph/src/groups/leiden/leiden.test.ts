// Golden values: igraph 0.10.2, golden/make_golden.py; graphology-metrics 2.4.2.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/communities.json' with { type: 'json' };
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, mergeParallelEdges, undirected } from '../../testing/test-graphs/graph-spec';
import { nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { leiden } from './leiden';

interface Answer {
  leiden: number;
  optimal?: number;
}
const plain = goldenGraphs.filter((graph) => !graph.directed);

describe('leiden', () => {
  it.each(plain)(
    'comes near the best known modularity and never above the optimum: $name',
    (spec) => {
      const answer = answersFor<Answer>(golden, spec.name);
      const graph = buildGraph(spec);
      const seeds = [...Array(10).keys()].map((seed) => leiden(graph, { seed }).value.modularity);
      const best = Math.max(...seeds);
      expect(best).toBeGreaterThanOrEqual(answer.leiden - 0.02);
      if (answer.optimal !== undefined) {
        expect(best).toBeLessThanOrEqual(answer.optimal + 1e-9);
        expect(best).toBeGreaterThanOrEqual(answer.optimal - 0.02);
      }
    },
  );

  it('says the modularity that graphology counts for the partition', () => {
    for (const spec of plain) {
      const graph = buildGraph(spec);
      const { communities, modularity: said } = leiden(graph, {
        weight: 'weight',
        resolution: 1.2,
      }).value;
      const numbers = new Map(communities.flatMap((nodes, at) => nodes.map((node) => [node, at])));
      const counted = graphologyModularity(mergeParallelEdges(graph, 'weight'), {
        getNodeCommunity: (node: string) => numbers.get(node)!,
        getEdgeWeight: 'weight',
        resolution: 1.2,
      });
      expect(said).toBeCloseTo(counted, 12);
    }
  });

  it('finds planted groups', () => {
    const spec = plain.find((graph) => graph.name === 'planted')!;
    const { communities } = leiden(buildGraph(spec)).value;
    expect(communities.map(({ length }) => length)).toEqual([12, 12, 12, 12]);
    for (const nodes of communities) {
      const groups = new Set(nodes.map((node) => Math.floor(spec.nodes.indexOf(node) / 12)));
      expect(groups.size).toBe(1);
    }
  });

  it('gives one partition for 25 insertion orders of one seed', () => {
    const spec = plain.find((graph) => graph.name === 'gnp 40')!;
    const bytes = Array.from({ length: 25 }, (_, at) =>
      resultBytes(leiden(buildGraph(spec, at), { seed: 3 })),
    );
    expect(new Set(bytes).size).toBe(1);
  });

  it('may give another partition for another seed, and says the seed', () => {
    const graph = buildGraph(plain.find((spec) => spec.name === 'gnp 40')!);
    const runs = Array.from({ length: 20 }, (_, seed) => leiden(graph, { seed }));
    expect(new Set(runs.map(({ value }) => resultBytes(value))).size).toBeGreaterThan(1);
    expect(runs.map(({ provenance }) => provenance.seed)).toEqual([...Array(20).keys()]);
  });

  it('takes every nasty graph', () => {
    for (const [title, make] of Object.entries(nastyGraphs)) {
      const spec = make();
      const { communities } = leiden(buildGraph(spec), { weight: 'weight' }).value;
      expect([title, communities.flat().length]).toEqual([title, spec.nodes.length]);
    }
  });

  it('refuses weights below 0', () => {
    const graph = buildGraph(undirected([['a', 'b', { weight: -1 }]]));
    expect(usageErrorCode(() => leiden(graph, { weight: 'weight' }))).toBe('invalid-weight');
  });
});
