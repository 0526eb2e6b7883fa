// Golden values: networkx 2.8.8, golden/make_golden.py.
import { describe, expect, it } from 'vitest';
import golden from '../../../golden/centrality.json' with { type: 'json' };
import { answersFor, goldenGraphs } from '../../testing/test-graphs/golden';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { nastyGraphs } from '../../testing/test-graphs/nasty-graphs';
import { degreeCentrality } from './degree-centrality';

describe('degreeCentrality', () => {
  it.each(goldenGraphs)('agrees with networkx: $name', (spec) => {
    const answer = answersFor<{ degree: Record<string, number> }>(golden, spec.name).degree;
    const { value } = degreeCentrality(buildGraph(spec));
    expect(Object.fromEntries([...value].map(([node, { degree }]) => [node, degree]))).toEqual(
      answer,
    );
  });

  it('counts both ends of a self loop, and adds up weights', () => {
    const loops = degreeCentrality(buildGraph(nastyGraphs['self loops']!())).value;
    expect(loops.get('b')).toEqual({ degree: 5, in: 3, out: 2 });
    const weighted = buildGraph(directed([['a', 'b', { weight: 2.5 }]]));
    expect(degreeCentrality(weighted, { weight: 'weight' }).value.get('b')).toEqual({
      degree: 2.5,
      in: 2.5,
      out: 0,
    });
  });

  it('keeps hostile names apart', () => {
    const { value } = degreeCentrality(buildGraph(nastyGraphs['disconnected']!()));
    expect(value.get('__proto__')).toEqual({ degree: 0, in: 0, out: 0 });
  });
});
