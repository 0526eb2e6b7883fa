import { fingerprintOf, readOptions } from '@cmoc/kernel';
import type { AlgorithmResult } from '../../running/algorithm-result/algorithm-result';
import { buildResult } from '../../running/algorithm-result/build-result';
import {
  toCanonicalIndex,
  type CanonicalIndex,
  type GraphInput,
} from '../../running/canonical-index/canonical-index';
import {
  graphDifferenceOptionsSchema,
  type GraphDifferenceOptions,
} from './graph-difference.options';
import { isSameValue } from './same-value';

/** One attribute that differs; `undefined` where it is absent. */
export interface AttributeChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A node in both graphs whose attributes differ. */
export interface NodeChange {
  readonly node: string;
  readonly attributes: readonly AttributeChange[];
}

/** An edge and what it joins. */
export interface EdgeEnds {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
}

/** An edge in both graphs that differs in its ends, its direction or its attributes. */
export interface EdgeChange {
  readonly before: EdgeEnds;
  readonly after: EdgeEnds;
  readonly attributes: readonly AttributeChange[];
}

/** What makes one graph into another. */
export interface GraphDifferenceValue {
  readonly nodes: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly NodeChange[];
  };
  readonly edges: {
    readonly added: readonly EdgeEnds[];
    readonly removed: readonly EdgeEnds[];
    readonly changed: readonly EdgeChange[];
  };
}

/**
 * Compares two graphs: which nodes and edges came, went, or changed.
 *
 * All lists are in canonical order. Keys that graphology made up differ from run to run: match
 * edges by their ends then. Cost: O(n + m) and the size of the attributes.
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
export function graphDifference(
  before: GraphInput,
  after: GraphInput,
  options: GraphDifferenceOptions = {},
): AlgorithmResult<GraphDifferenceValue> {
  const resolved = readOptions('graphDifference', graphDifferenceOptionsSchema, options);
  const one = toCanonicalIndex(before);
  const other = toCanonicalIndex(after);
  const value = {
    nodes: compareNodes(one, other, resolved.attributes),
    edges: compareEdges(one, other, resolved),
  };
  return buildResult(
    {
      algorithm: 'graphDifference',
      revision: 1,
      options: resolved,
      fingerprint: fingerprintOf([one.fingerprint(), other.fingerprint()]),
    },
    value,
    {
      nodesAdded: value.nodes.added.length,
      nodesRemoved: value.nodes.removed.length,
      nodesChanged: value.nodes.changed.length,
      edgesAdded: value.edges.added.length,
      edgesRemoved: value.edges.removed.length,
      edgesChanged: value.edges.changed.length,
    },
  );
}

type Attributes = Readonly<Record<string, unknown>>;

function compareNodes(
  one: CanonicalIndex,
  other: CanonicalIndex,
  names: readonly string[] | null,
): GraphDifferenceValue['nodes'] {
  const changed: NodeChange[] = [];
  one.nodes.forEach((node, number) => {
    const match = other.nodeNumbers.get(node);
    if (match === undefined) return;
    const attributes = changes(one.attributesOfNode(number), other.attributesOfNode(match), names);
    if (attributes.length > 0) changed.push({ node, attributes });
  });
  return {
    added: other.nodes.filter((node) => !one.nodeNumbers.has(node)),
    removed: one.nodes.filter((node) => !other.nodeNumbers.has(node)),
    changed,
  };
}

function compareEdges(
  one: CanonicalIndex,
  other: CanonicalIndex,
  options: { matchEdges: 'key' | 'ends'; attributes: readonly string[] | null },
): GraphDifferenceValue['edges'] {
  const oneNames = edgeNames(one, options.matchEdges);
  const otherNames = edgeNames(other, options.matchEdges);
  const matches = new Map(otherNames.map((name, edge) => [name, edge]));
  const removed: EdgeEnds[] = [];
  const changed: EdgeChange[] = [];
  oneNames.forEach((name, edge) => {
    const match = matches.get(name);
    const before = endsOf(one, edge);
    if (match === undefined) {
      removed.push(before);
      return;
    }
    matches.delete(name);
    const after = endsOf(other, match);
    const attributes = changes(
      one.attributesOfEdge(edge),
      other.attributesOfEdge(match),
      options.attributes,
    );
    const moved = describeEnds(before) !== describeEnds(after);
    if (moved || attributes.length > 0) changed.push({ before, after, attributes });
  });
  const added = [...matches.values()].sort((a, b) => a - b).map((edge) => endsOf(other, edge));
  return { added, removed, changed };
}

function edgeNames(index: CanonicalIndex, matchEdges: 'key' | 'ends'): readonly string[] {
  if (matchEdges === 'key') return index.edges;
  const seen = new Map<string, number>();
  return index.edges.map((_, edge) => {
    const ends = describeEnds(endsOf(index, edge));
    const times = seen.get(ends) ?? 0;
    seen.set(ends, times + 1);
    return JSON.stringify([ends, times]);
  });
}

function endsOf(index: CanonicalIndex, edge: number): EdgeEnds {
  return {
    edge: index.edges[edge]!,
    source: index.nodes[index.source[edge]!]!,
    target: index.nodes[index.target[edge]!]!,
    undirected: index.undirected[edge] === 1,
  };
}

function describeEnds({ source, target, undirected }: EdgeEnds): string {
  return JSON.stringify([source, target, undirected]);
}

function changes(
  before: Attributes,
  after: Attributes,
  names: readonly string[] | null,
): AttributeChange[] {
  const all = names ?? [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const own = (attributes: Attributes, name: string) =>
    Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return all
    .toSorted()
    .map((name) => ({ name, before: own(before, name), after: own(after, name) }))
    .filter((change) => !isSameValue(change.before, change.after));
}
