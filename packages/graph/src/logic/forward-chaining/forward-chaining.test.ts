import { describe, expect, it } from 'vitest';
import { createHypergraph } from '../directed-hypergraph/directed-hypergraph';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { forwardChaining } from './forward-chaining';

const chainOfTwo = createHypergraph([
  { id: 'h2', tail: ['c'], head: ['d'] },
  { id: 'h1', tail: ['b', 'a'], head: ['c'] },
  { id: 'h3', tail: ['a', 'x'], head: ['d', 'y'] },
]);

describe('createHypergraph', () => {
  it('puts everything in canonical order', () => {
    expect(chainOfTwo.vertices).toEqual(['a', 'b', 'c', 'd', 'x', 'y']);
    expect(chainOfTwo.hyperedges.map(({ id }) => id)).toEqual(['h1', 'h2', 'h3']);
    expect(chainOfTwo.hyperedges[0]?.tail).toEqual(['a', 'b']);
  });

  it('refuses an id used twice and a weight below zero', () => {
    const edge = { id: 'h', tail: [], head: [] };
    expect(usageErrorCode(() => createHypergraph([edge, edge]))).toBe('invalid-input');
    expect(usageErrorCode(() => createHypergraph([{ ...edge, weight: -1 }]))).toBe('invalid-input');
    expect(usageErrorCode(() => createHypergraph([{ ...edge, weight: NaN }]))).toBe(
      'invalid-input',
    );
  });
});

describe('forwardChaining', () => {
  it('fires a hyperedge only when its whole tail holds', () => {
    expect(forwardChaining(chainOfTwo, ['a']).value.fired).toEqual([]);
    expect(forwardChaining(chainOfTwo, ['a', 'b']).value).toEqual({
      fired: [
        { hyperedge: 'h1', layer: 1 },
        { hyperedge: 'h2', layer: 2 },
      ],
      reached: [
        { vertex: 'a', layer: 0, producedBy: [] },
        { vertex: 'b', layer: 0, producedBy: [] },
        { vertex: 'c', layer: 1, producedBy: ['h1'] },
        { vertex: 'd', layer: 2, producedBy: ['h2'] },
      ],
      unreached: ['x', 'y'],
      blocked: [{ hyperedge: 'h3', missing: ['x'] }],
    });
  });

  it('names every producer of a vertex, later ones too', () => {
    const { reached } = forwardChaining(chainOfTwo, ['a', 'b', 'x']).value;
    expect(reached.find(({ vertex }) => vertex === 'd')).toEqual({
      vertex: 'd',
      layer: 1,
      producedBy: ['h2', 'h3'],
    });
  });

  it('fires hyperedges with an empty tail from nothing', () => {
    const hypergraph = createHypergraph([{ id: 'axiom', tail: [], head: ['t'] }]);
    expect(forwardChaining(hypergraph, []).value.fired).toEqual([{ hyperedge: 'axiom', layer: 1 }]);
  });

  it('does not let a circle carry itself', () => {
    const circle = createHypergraph([
      { id: 'there', tail: ['a'], head: ['b'] },
      { id: 'back', tail: ['b'], head: ['a'] },
    ]);
    expect(forwardChaining(circle, []).value.fired).toEqual([]);
    expect(forwardChaining(circle, ['a']).value.fired).toHaveLength(2);
  });

  it('stops after the layers asked for', () => {
    const { value } = forwardChaining(chainOfTwo, ['a', 'b'], { maxLayers: 1 });
    expect(value.fired).toEqual([{ hyperedge: 'h1', layer: 1 }]);
    expect(value.blocked.find(({ hyperedge }) => hyperedge === 'h2')).toEqual({
      hyperedge: 'h2',
      missing: [],
    });
  });

  it('refuses unknown facts and unknown options', () => {
    expect(usageErrorCode(() => forwardChaining(chainOfTwo, ['nowhere']))).toBe('unknown-vertex');
    const wrong = { layers: 1 } as object;
    expect(usageErrorCode(() => forwardChaining(chainOfTwo, [], wrong))).toBe('invalid-options');
  });
});
