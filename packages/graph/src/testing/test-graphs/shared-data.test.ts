import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import graphologyModularity from 'graphology-metrics/graph/modularity.js';
import { describe, expect, it } from 'vitest';
import { components } from '../../groups/components/components';
import { elementaryCycles } from '../../ways/elementary-cycles/elementary-cycles';
import { leiden } from '../../groups/leiden/leiden';
import { buildGraph, directed, mergeParallelEdges, undirected } from './graph-spec';

/** Where data of other people may lie; never part of this repository. */
const folder =
  process.env['CMOC_SHARED_DATA'] ??
  fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

/** Why the tests that need shared data are left out; `null` when they are not. */
const sharedDataMissing = existsSync(folder)
  ? null
  : 'left out: no shared data beside the repository or at CMOC_SHARED_DATA';

/** A file of the shared data as text. */
function sharedText(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}

if (sharedDataMissing !== null) console.info(sharedDataMissing);

interface DrawnGraph {
  readonly nodes: readonly { id: string; attributes: Record<string, string> }[];
  readonly edges: readonly { source: string; target: string }[];
}
interface SignedModel {
  readonly model: { relationships: { from: string; to: string }[] };
  readonly feedback: {
    feedbackLoops: { polarity: string; links: { from: string; to: string; polarity: string }[] }[];
  };
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
): Map<unknown, Item[]> {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const drawn = (name: string): DrawnGraph => JSON.parse(sharedText(`graphs/${name}`)) as DrawnGraph;
const built = ({ nodes, edges }: DrawnGraph, seed?: number) =>
  buildGraph(
    undirected(
      edges.map(({ source, target }) => [source, target]),
      nodes.map(({ id }) => id),
    ),
    seed,
  );

describe.skipIf(sharedDataMissing !== null)('on shared data', () => {
  it.each(['armsRace', 'predatorPrey'])('finds the known loops and their signs: %s', (name) => {
    const text = sharedText(`signed-models/feedbackExplanationData__${name}.json`);
    const { model, feedback } = JSON.parse(text) as SignedModel;
    const links = feedback.feedbackLoops.flatMap((loop) => loop.links);
    const signOf = new Map(links.map(({ from, to, polarity }) => [`${from}>${to}`, polarity]));
    const graph = buildGraph(
      directed(
        model.relationships.map(({ from, to }) => [
          from,
          to,
          { sign: signOf.get(`${from}>${to}`) },
        ]),
      ),
    );
    const found = elementaryCycles(graph, { sign: 'sign' }).value.map(
      ({ nodes, sign }) => `${nodes.toSorted().join('|')} ${sign === 1 ? '+' : '-'}`,
    );
    const known = feedback.feedbackLoops.map(
      ({ links: loop, polarity }) =>
        `${loop
          .map(({ from }) => from)
          .sort()
          .join('|')} ${polarity}`,
    );
    expect(found.sort()).toEqual(known.sort());
  });

  it('finds the communities of the clique graph', () => {
    const cliques = drawn('communities-louvain__clique3.json');
    const classes = groupBy(cliques.nodes, (node) => node.attributes['Modularity Class']);
    const known = [...classes.values()].map((nodes) => nodes.map(({ id }) => id).sort());
    const found = leiden(built(cliques)).value.communities.map((part) => part.toSorted());
    expect(found.sort()).toEqual(known.sort());
  });

  it('finds communities of the large graph as good as those on record', () => {
    const large = drawn('communities-louvain__undirected500.json');
    const graph = built(large);
    const recorded = new Map(
      large.nodes.map(({ id, attributes }) => [id, attributes['Modularity Class']]),
    );
    const said = graphologyModularity(mergeParallelEdges(graph), {
      getNodeCommunity: (node: string) => Number(recorded.get(node)),
      getEdgeWeight: 'weight',
    });
    const ours = Math.max(...[0, 1, 2, 3].map((seed) => leiden(graph, { seed }).value.modularity));
    expect(ours).toBeGreaterThanOrEqual(said - 0.01);
  });

  it('gives one partition of the graph with 500 nodes for 25 insertion orders', () => {
    const large = drawn('communities-louvain__undirected500.json');
    const partitions = Array.from({ length: 25 }, (_, order) =>
      JSON.stringify(leiden(built(large, order), { seed: 1 }).value),
    );
    expect(new Set(partitions).size).toBe(1);
    expect(components(built(large)).value).toHaveLength(1);
  });
});
