import { describe, expect, it } from 'vitest';
import { buildGraph, directed } from '../../testing/test-graphs/graph-spec';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { labelDisjointSupport } from './label-disjoint-support';

const label = { label: 'from' };

describe('labelDisjointSupport', () => {
  it('lets one label carry a whole route but not two', () => {
    const graph = buildGraph(
      directed([
        ['s', 'a', { from: 'P1' }],
        ['a', 't', { from: 'P1' }],
        ['s', 'b', { from: 'P1' }],
        ['b', 't', { from: 'P2' }],
        ['s', 't', { from: 'P3' }],
      ]),
    );
    expect(labelDisjointSupport(graph, 's', 't', label).value).toEqual({
      disjoint: { lower: 2, upper: 2, exact: true },
      routes: [
        { labels: ['P3'], nodes: ['s', 't'], edges: ['e4'] },
        { labels: ['P1'], nodes: ['s', 'a', 't'], edges: ['e0', 'e1'] },
      ],
      cut: { lower: 2, upper: 2, exact: true },
      cutLabels: ['P1', 'P3'],
    });
  });

  it('may need more labels to cut than there are disjoint routes', () => {
    // Label sets {1,2}, {1,3}, {2,3}: any two routes share a label, yet no one label cuts all.
    const graph = buildGraph(
      directed([
        ['s', 'a', { from: '1' }],
        ['a', 't', { from: '2' }],
        ['s', 'b', { from: '1' }],
        ['b', 't', { from: '3' }],
        ['s', 'c', { from: '2' }],
        ['c', 't', { from: '3' }],
      ]),
    );
    const { value, issues } = labelDisjointSupport(graph, 's', 't', label);
    expect(value.disjoint).toEqual({ lower: 1, upper: 1, exact: true });
    expect(value.cut).toEqual({ lower: 2, upper: 2, exact: true });
    expect(issues).toEqual([]);
  });

  it('takes a list of labels as alternatives', () => {
    const graph = buildGraph(
      directed([
        ['s', 'm', { from: ['P1', 'P2'] }],
        ['m', 't', { from: ['P2', 'P1', 'P3'] }],
      ]),
    );
    const { value } = labelDisjointSupport(graph, 's', 't', label);
    expect(value.routes.map(({ labels }) => labels)).toEqual([['P1'], ['P2']]);
    expect(value.cutLabels).toHaveLength(2);
  });

  it('leaves out edges without a label and says so', () => {
    const graph = buildGraph(directed([['s', 't'], ['s', 't', { from: 7 }]])); // prettier-ignore
    const { value, issues } = labelDisjointSupport(graph, 's', 't', label);
    expect(value.disjoint).toEqual({ lower: 0, upper: 0, exact: true });
    expect(issues.map(({ code }) => code)).toEqual(['unlabelled-edges-left-out']);
  });

  it('gives a proven interval when a search is cut', () => {
    const pairs = Array.from({ length: 8 }, (_, one) => one).flatMap((one) =>
      Array.from({ length: one }, (__, other): [string, string, { from: string }][] => [
        ['s', `m${one}-${other}`, { from: `L${one}` }],
        [`m${one}-${other}`, 't', { from: `L${other}` }],
      ]).flat(),
    );
    const graph = buildGraph(directed(pairs));
    const whole = labelDisjointSupport(graph, 's', 't', label).value;
    expect(whole.disjoint).toEqual({ lower: 4, upper: 4, exact: true });
    expect(whole.cut).toEqual({ lower: 7, upper: 7, exact: true });
    const short = labelDisjointSupport(graph, 's', 't', { ...label, maxSets: 3, maxSteps: 3 });
    expect(short.value.disjoint.lower).toBeLessThanOrEqual(4);
    expect(short.value.disjoint.upper).toBeGreaterThanOrEqual(4);
    expect(short.value.cut.lower).toBeLessThanOrEqual(7);
    expect(short.value.cut.upper).toBeGreaterThanOrEqual(7);
    expect(short.issues.map(({ code }) => code)).toContain('not-proven-optimal');
  });

  it('refuses two ends that are one, and a missing label option', () => {
    const graph = buildGraph(directed([['s', 't', { from: '1' }]]));
    expect(usageErrorCode(() => labelDisjointSupport(graph, 's', 's', label))).toBe(
      'invalid-input',
    );
    const none = {} as typeof label;
    expect(usageErrorCode(() => labelDisjointSupport(graph, 's', 't', none))).toBe(
      'invalid-options',
    );
  });
});
