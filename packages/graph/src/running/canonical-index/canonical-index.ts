import { fingerprintOf, type FingerprintPart, UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import type { AbstractGraph, Attributes } from 'graphology-types';
import { buildAdjacency, type Adjacency } from './adjacency';
import { canonicalEdgeOrder } from './edge-order';

const marker = Symbol.for('cmoc.canonical-index');

/** What every graph algorithm here takes: a graphology graph, or the index of one made before. */
export type GraphInput = AbstractGraph | CanonicalIndex;

/** @internal */
export interface IndexedEdges {
  readonly keys: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly undirected: Uint8Array;
  readonly attributes: readonly Attributes[];
}

interface EdgeNumbers {
  readonly numbers: Float64Array;
  /** The least of them, NaN when one is not finite. */
  readonly least: number;
}

/**
 * A snapshot of a graph under dense numbers: node `i` is the i-th node key and edge `e` the e-th
 * edge in canonical order, whatever the order of insertion. Nodes are ordered by key, edges by
 * source, target, then key, always by code unit; an undirected edge has its smaller end first.
 *
 * Make one with {@link toCanonicalIndex} when several algorithms read the same graph: the order,
 * the adjacency and the fingerprint are then worked out once. Later changes of the graph do not
 * reach its structure; an attribute is read from the graph when an algorithm first asks for it.
 */
export class CanonicalIndex {
  readonly [marker] = true;
  /** Number of nodes. */
  readonly order: number;
  /** Number of edges. */
  readonly size: number;
  private cachedOut: Adjacency | undefined;
  private cachedIn: Adjacency | undefined;
  private cachedBoth: Adjacency | undefined;
  private cachedStructure: string | undefined;
  private readonly numbers = new Map<string | null, EdgeNumbers>();
  private readonly hashes = new WeakMap<Float64Array, string>();

  /** @internal Use {@link toCanonicalIndex}. */
  constructor(
    /** Node keys in code-unit order. */
    readonly nodes: readonly string[],
    /** The dense number of a node key. */
    readonly nodeNumbers: ReadonlyMap<string, number>,
    private readonly indexed: IndexedEdges,
    private readonly nodeAttributes: readonly Attributes[],
  ) {
    this.order = nodes.length;
    this.size = indexed.keys.length;
  }

  /** Edge keys in canonical order. */
  get edges(): readonly string[] {
    return this.indexed.keys;
  }

  /** Source node number of each edge. */
  get source(): Uint32Array {
    return this.indexed.source;
  }

  /** Target node number of each edge. */
  get target(): Uint32Array {
    return this.indexed.target;
  }

  /** 1 for an undirected edge, 0 for a directed one. */
  get undirected(): Uint8Array {
    return this.indexed.undirected;
  }

  /** Where one can go from a node: directed edges forwards, undirected edges both ways. */
  get out(): Adjacency {
    return (this.cachedOut ??= buildAdjacency(this, 'out'));
  }

  /** Where one can come from to a node. */
  get in(): Adjacency {
    return (this.cachedIn ??= buildAdjacency(this, 'in'));
  }

  /** Every edge from both its ends, direction ignored; a self loop stands once. */
  get both(): Adjacency {
    return (this.cachedBoth ??= buildAdjacency(this, 'both'));
  }

  /**
   * The dense number of a node.
   *
   * @throws UsageError `unknown-node`
   */
  numberOf(node: string): number {
    const found = this.nodeNumbers.get(node);
    if (found !== undefined) return found;
    throw new UsageError<GraphErrorCode>('unknown-node', `The graph has no node "${node}".`, {
      params: { node },
    });
  }

  /** All attributes of node number `node`, shared with the graph. */
  attributesOfNode(node: number): Readonly<Attributes> {
    return this.nodeAttributes[node]!;
  }

  /** All attributes of edge number `edge`, shared with the graph. */
  attributesOfEdge(edge: number): Readonly<Attributes> {
    return this.indexed.attributes[edge]!;
  }

  /** The value of one attribute on edge number `edge`, `undefined` where the edge has none. */
  edgeAttribute(edge: number, name: string): unknown {
    const attributes = this.indexed.attributes[edge]!;
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  }

  /** The value of one attribute on node number `node`, `undefined` where the node has none. */
  nodeAttribute(node: number, name: string): unknown {
    const attributes = this.nodeAttributes[node]!;
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  }

  /**
   * The numbers in one edge attribute, in edge order; all 1 when `name` is `null`. Read once, then
   * kept: not to be written to.
   *
   * @throws UsageError `invalid-weight` where an edge has no finite number at least `minimum`
   */
  edgeNumbers(name: string | null, minimum = Number.NEGATIVE_INFINITY): Float64Array {
    const { numbers, least } = this.numbers.get(name) ?? this.readEdgeNumbers(name);
    if (least >= minimum) return numbers;
    const wrong = numbers.findIndex((number) => !(Number.isFinite(number) && number >= minimum));
    const value = String(this.edgeAttribute(wrong, name ?? ''));
    const expected = minimum === Number.NEGATIVE_INFINITY ? '' : ` of at least ${minimum}`;
    throw new UsageError<GraphErrorCode>(
      'invalid-weight',
      `Attribute "${name ?? ''}" of edge "${this.edges[wrong]!}" is ${value}; expected a finite number${expected}.`,
      { params: { edge: this.edges[wrong]!, attribute: name ?? '' } },
    );
  }

  private readEdgeNumbers(name: string | null): EdgeNumbers {
    const numbers = new Float64Array(this.size).fill(1);
    let least = Number.POSITIVE_INFINITY;
    if (name !== null) {
      for (let edge = 0; edge < this.size; edge += 1) numbers[edge] = this.edgeNumber(edge, name);
    }
    for (let edge = 0; edge < this.size && !Number.isNaN(least); edge += 1) {
      const number = numbers[edge]!;
      least = Number.isFinite(number) ? Math.min(least, number) : Number.NaN;
    }
    const found = { numbers, least };
    this.numbers.set(name, found);
    return found;
  }

  private edgeNumber(edge: number, name: string): number {
    const value = this.edgeAttribute(edge, name);
    return typeof value === 'number' ? value : Number.NaN;
  }

  /**
   * SHA-256 of the structure, and of whatever the algorithm read besides. Keys that graphology
   * made up are left out, since they differ from run to run.
   */
  fingerprint(read: readonly FingerprintPart[] = []): string {
    this.cachedStructure ??= fingerprintOf([
      'canonical-index/1',
      this.nodes,
      this.source,
      this.target,
      this.undirected,
      this.edges.map((key) => (isGeneratedKey(key) ? '' : key)),
    ]);
    if (read.length === 0) return this.cachedStructure;
    return fingerprintOf([this.cachedStructure, ...read.map((part) => this.hashed(part))]);
  }

  /** Numbers that the index keeps are hashed once. */
  private hashed(part: FingerprintPart): FingerprintPart {
    if (!(part instanceof Float64Array)) return part;
    const hash = this.hashes.get(part) ?? fingerprintOf([part]);
    this.hashes.set(part, hash);
    return hash;
  }

  /** Whether a value is a `CanonicalIndex`, from this or any other copy of the package. */
  static isInstance(value: unknown): value is CanonicalIndex {
    return typeof value === 'object' && value !== null && marker in value;
  }
}

/**
 * Numbers the nodes and edges of a graph densely and canonically. An index passes through as it is.
 *
 * Cost: O(n log n + m) time; about 80 bytes an edge with all three adjacencies built. Some
 * algorithms keep arrays of their own with it, so that asking again is cheaper.
 *
 * @throws UsageError `invalid-graph` when given something that is not a graphology graph
 */
export function toCanonicalIndex(graph: GraphInput): CanonicalIndex {
  if (CanonicalIndex.isInstance(graph)) return graph;
  if (typeof (graph as Partial<AbstractGraph> | null)?.forEachEdge !== 'function') {
    throw new UsageError<GraphErrorCode>(
      'invalid-graph',
      'Expected a graphology graph or a canonical index of one.',
    );
  }
  const nodes = graph.nodes().sort();
  const nodeNumbers = new Map(nodes.map((node, number) => [node, number]));
  const attributes = nodes.map((node) => graph.getNodeAttributes(node));
  return new CanonicalIndex(nodes, nodeNumbers, readEdges(graph, nodeNumbers), attributes);
}

function readEdges(graph: AbstractGraph, numbers: ReadonlyMap<string, number>): IndexedEdges {
  const size = graph.size;
  const raw = {
    keys: new Array<string>(size),
    source: new Uint32Array(size),
    target: new Uint32Array(size),
    undirected: new Uint8Array(size),
    attributes: new Array<Attributes>(size),
  };
  let next = 0;
  // eslint-disable-next-line max-params -- the callback is graphology's
  graph.forEachEdge((key, attributes, source, target, _from, _to, undirected) => {
    const from = numbers.get(source)!;
    const to = numbers.get(target)!;
    const swap = undirected && from > to;
    raw.keys[next] = key;
    raw.source[next] = swap ? to : from;
    raw.target[next] = swap ? from : to;
    raw.undirected[next] = undirected ? 1 : 0;
    raw.attributes[next] = attributes;
    next += 1;
  });
  const order = canonicalEdgeOrder(raw, numbers.size);
  return {
    keys: Array.from(order, (edge) => raw.keys[edge]!),
    source: Uint32Array.from(order, (edge) => raw.source[edge]!),
    target: Uint32Array.from(order, (edge) => raw.target[edge]!),
    undirected: Uint8Array.from(order, (edge) => raw.undirected[edge]!),
    attributes: Array.from(order, (edge) => raw.attributes[edge]!),
  };
}

/** graphology names edges added without a key after a number that differs between processes. */
function isGeneratedKey(key: string): boolean {
  return key.startsWith('geid_');
}
