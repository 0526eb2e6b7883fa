import { readdirSync, readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { elementaryCycles } from './index';
import { algorithms } from './running/algorithms-in-worker/algorithms';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows what its first example gives', () => {
    const graph = new MultiDirectedGraph();
    graph.mergeEdge('hares', 'lynx', { polarity: '+' });
    graph.mergeEdge('lynx', 'hares', { polarity: '-' });
    const { value, issues } = elementaryCycles(graph, { sign: 'polarity' });
    expect(value[0]?.nodes).toEqual(['hares', 'lynx']);
    expect(value[0]?.sign).toBe(-1);
    expect(issues).toEqual([]);
  });

  it.each(Object.keys(algorithms))('leads to the page of %s', (name) => {
    const link = new RegExp(`\\[\`${name}\`\\]\\((src/[a-z-]+/[a-z-]+)/page\\.md\\)`).exec(readme);
    expect(link).not.toBeNull();
    expect(readdirSync(new URL(`../${link![1]!}/`, import.meta.url))).toContain('page.md');
  });
});
