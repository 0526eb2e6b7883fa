// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import structure from '../../../golden/structure.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, undirected } from '../../testing/test-graphs/graph-spec';
import { cycleOf, largeGraphs, nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { bridgesAndCutPoints } from './bridges-and-cut-points';

interface Answer {
  bridges: string[][];
  cutPoints: string[];
  blocks: string[][];
}

describe('bridgesAndCutPoints', () => {
  it.each(goldenGraphs.filter(({ directed }) => !directed))(
    'agrees with networkx: $name',
    (spec) => {
      const answer = answersFor<Answer>(structure, spec.name);
      const { value } = bridgesAndCutPoints(buildGraph(spec));
      const ends = new Map(
        spec.edges.map(({ key, source, target }) => [key, [source, target].sort()]),
      );
      expect(value.bridges.map((key) => ends.get(key)!).sort()).toEqual(answer.bridges.sort());
      expect(value.cutPoints).toEqual(answer.cutPoints);
      expect(value.blocks.toSorted()).toEqual(answer.blocks);
    },
  );

  it('lets parallel edges back each other up, and ignores self loops', () => {
    const { value } = bridgesAndCutPoints(buildGraph(nastyGraphs['parallel edges']!()));
    expect(value).toEqual({ bridges: [], cutPoints: [], blocks: [['a', 'b']] });
    const loops = bridgesAndCutPoints(buildGraph(nastyGraphs['self loops']!())).value;
    expect(loops.bridges).toEqual(['e1']);
  });

  it('finds none in a cycle of 10,000 nodes and all in a path of as many', () => {
    const ring = bridgesAndCutPoints(buildGraph(largeGraphs['cycle of 10,000']!())).value;
    expect([ring.bridges.length, ring.cutPoints.length, ring.blocks.length]).toEqual([0, 0, 1]);
    const path = bridgesAndCutPoints(buildGraph(undirected(cycleOf(10_000).slice(1)))).value;
    expect([path.bridges.length, path.cutPoints.length]).toEqual([9999, 9998]);
  });
});
