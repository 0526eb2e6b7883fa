import { FingerprintPart, RunControl, WorkerLike, WorkerCalls } from '@cmoc/kernel';
import { AbstractGraph, Attributes } from 'graphology-types';
import * as z from 'zod';

/** The codes of everything an algorithm may have to say about its answer. Never reused. */
type GraphIssueCode =
  | 'enumeration-cut'
  | 'search-cut'
  | 'not-proven-optimal'
  | 'self-loops-ignored'
  | 'parallel-edges-merged'
  | 'constraints-conflict'
  | 'uncoverable-elements'
  | 'unlabelled-edges-left-out'
  | 'unconstrained-space';
/** Something the reader of an answer should know: it was cut, is not proven, left something out. */
interface GraphIssue {
  readonly code: GraphIssueCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where in the input, from the outermost part inwards; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** What was found and what was expected. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}
/** Everything needed to repeat a run and to see that its input has not changed since. */
interface Provenance {
  /** The public name of the algorithm. */
  readonly algorithm: string;
  /** Grows when the same input may give another answer. */
  readonly revision: number;
  /** The options after defaults, as plain data. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Present where the algorithm draws random numbers. */
  readonly seed?: number;
  /** SHA-256 of the input as the algorithm sees it: structure and the attributes it read. */
  readonly graphFingerprint: string;
}
/** Counts and other plain facts about a run; the same for the same input. */
type Diagnostics = Readonly<Record<string, number | string | boolean | null>>;
/**
 * What every algorithm of this package returns. It holds plain data and maps only, so it passes
 * `structuredClone` and a worker boundary unchanged, and it holds no time stamp: the same input
 * gives the same result, byte for byte.
 */
interface AlgorithmResult<Value> {
  readonly value: Value;
  readonly diagnostics: Diagnostics;
  readonly issues: readonly GraphIssue[];
  readonly provenance: Provenance;
}

/**
 * Adjacency in compressed rows: the arcs of node `v` stand at positions `offsets[v]` up to, not
 * including, `offsets[v + 1]`.
 */
interface Adjacency {
  readonly offsets: Uint32Array;
  /** Node number at the far end of each arc. */
  readonly neighbours: Uint32Array;
  /** Edge number of each arc. */
  readonly edges: Uint32Array;
}

declare const marker: unique symbol;
/** What every graph algorithm here takes: a graphology graph, or the index of one made before. */
type GraphInput = AbstractGraph | CanonicalIndex;
/** @internal */
interface IndexedEdges {
  readonly keys: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly undirected: Uint8Array;
  readonly attributes: readonly Attributes[];
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
declare class CanonicalIndex {
  /** Node keys in code-unit order. */
  readonly nodes: readonly string[];
  /** The dense number of a node key. */
  readonly nodeNumbers: ReadonlyMap<string, number>;
  private readonly indexed;
  private readonly nodeAttributes;
  readonly [marker] = true;
  /** Number of nodes. */
  readonly order: number;
  /** Number of edges. */
  readonly size: number;
  private cachedOut;
  private cachedIn;
  private cachedBoth;
  private cachedStructure;
  private readonly numbers;
  private readonly hashes;
  /** @internal Use {@link toCanonicalIndex}. */
  constructor(
    /** Node keys in code-unit order. */
    nodes: readonly string[],
    /** The dense number of a node key. */
    nodeNumbers: ReadonlyMap<string, number>,
    indexed: IndexedEdges,
    nodeAttributes: readonly Attributes[],
  );
  /** Edge keys in canonical order. */
  get edges(): readonly string[];
  /** Source node number of each edge. */
  get source(): Uint32Array;
  /** Target node number of each edge. */
  get target(): Uint32Array;
  /** 1 for an undirected edge, 0 for a directed one. */
  get undirected(): Uint8Array;
  /** Where one can go from a node: directed edges forwards, undirected edges both ways. */
  get out(): Adjacency;
  /** Where one can come from to a node. */
  get in(): Adjacency;
  /** Every edge from both its ends, direction ignored; a self loop stands once. */
  get both(): Adjacency;
  /**
   * The dense number of a node.
   *
   * @throws UsageError `unknown-node`
   */
  numberOf(node: string): number;
  /** All attributes of node number `node`, shared with the graph. */
  attributesOfNode(node: number): Readonly<Attributes>;
  /** All attributes of edge number `edge`, shared with the graph. */
  attributesOfEdge(edge: number): Readonly<Attributes>;
  /** The value of one attribute on edge number `edge`, `undefined` where the edge has none. */
  edgeAttribute(edge: number, name: string): unknown;
  /** The value of one attribute on node number `node`, `undefined` where the node has none. */
  nodeAttribute(node: number, name: string): unknown;
  /**
   * The numbers in one edge attribute, in edge order; all 1 when `name` is `null`. Read once, then
   * kept: not to be written to.
   *
   * @throws UsageError `invalid-weight` where an edge has no finite number at least `minimum`
   */
  edgeNumbers(name: string | null, minimum?: number): Float64Array;
  private readEdgeNumbers;
  private edgeNumber;
  /**
   * SHA-256 of the structure, and of whatever the algorithm read besides. Keys that graphology
   * made up are left out, since they differ from run to run.
   */
  fingerprint(read?: readonly FingerprintPart[]): string;
  /** Numbers that the index keeps are hashed once. */
  private hashed;
  /** Whether a value is a `CanonicalIndex`, from this or any other copy of the package. */
  static isInstance(value: unknown): value is CanonicalIndex;
}
/**
 * Numbers the nodes and edges of a graph densely and canonically. An index passes through as it is.
 *
 * Cost: O(n log n + m) time; about 80 bytes an edge with all three adjacencies built. Some
 * algorithms keep arrays of their own with it, so that asking again is cheaper.
 *
 * @throws UsageError `invalid-graph` when given something that is not a graphology graph
 */
declare function toCanonicalIndex(graph: GraphInput): CanonicalIndex;

/** Options of {@link graphLayout}. */
declare const graphLayoutOptionsSchema: z.ZodDiscriminatedUnion<
  [
    z.ZodObject<
      {
        kind: z.ZodLiteral<'layered'>;
        direction: z.ZodDefault<
          z.ZodEnum<{
            down: 'down';
            right: 'right';
          }>
        >;
        nodeWidth: z.ZodDefault<z.ZodNumber>;
        nodeHeight: z.ZodDefault<z.ZodNumber>;
        layerGap: z.ZodDefault<z.ZodNumber>;
        nodeGap: z.ZodDefault<z.ZodNumber>;
        weight: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        maxPlaces: z.ZodDefault<z.ZodInt>;
      },
      z.core.$strict
    >,
    z.ZodObject<
      {
        kind: z.ZodLiteral<'force'>;
        iterations: z.ZodDefault<z.ZodInt>;
        gravity: z.ZodDefault<z.ZodNumber>;
        scaling: z.ZodDefault<z.ZodNumber>;
        weight: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        previous: z.ZodDefault<
          z.ZodArray<
            z.ZodObject<
              {
                node: z.ZodString;
                x: z.ZodNumber;
                y: z.ZodNumber;
              },
              z.core.$strict
            >
          >
        >;
        keepPrevious: z.ZodDefault<z.ZodBoolean>;
        seed: z.ZodDefault<z.ZodInt>;
      },
      z.core.$strict
    >,
  ],
  'kind'
>;
type GraphLayoutOptions = z.input<typeof graphLayoutOptionsSchema>;

/** A place in the drawing; y grows downwards. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where to draw everything. */
interface GraphLayoutValue {
  /** The middle of each node, in node order; y grows downwards. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Layered: the way of each edge from source to target, by key; self loops have none. */
  readonly bends: ReadonlyMap<string, readonly Point[]>;
  /** Layered: edges that close a cycle and are drawn backwards, by key. */
  readonly backward: readonly string[];
}
/**
 * Places the nodes of a graph for drawing, in one of two ways behind one interface.
 *
 * `layered` puts what comes first to the left (or top): for theories and chains. `force` puts what
 * hangs together close together: for webs without a direction; nodes with a `previous` position
 * stay there, so that a drawing does not jump when the graph grows.
 *
 * The same graph, options and seed give the same places in every insertion order. Layered by
 * dagre, chosen over elkjs for its licence and size; seconds for 1,000 nodes, and refused before it
 * starts where it would take minutes. Force by graphology's ForceAtlas2, which takes thousands of
 * nodes. Progress (force) counts blocks of 25 steps.
 *
 * @throws UsageError `too-large` for a layered drawing of more than `maxPlaces` places or 1,000
 *   layers, `unknown-node` in `previous`, `invalid-weight`, `invalid-graph`, `invalid-options`
 */
declare function graphLayout(
  graph: GraphInput,
  options: GraphLayoutOptions & RunControl,
): AlgorithmResult<GraphLayoutValue>;

/** A walk that passes no node twice. */
interface SimplePath {
  readonly nodes: readonly string[];
  /** `edges[i]` leads from `nodes[i]` to `nodes[i + 1]`. */
  readonly edges: readonly string[];
}

/** What kind of misuse a `UsageError` of this package reports. Documented and never reused. */
type GraphErrorCode =
  | 'invalid-options'
  | 'invalid-input'
  | 'invalid-graph'
  | 'invalid-weight'
  | 'unknown-node'
  | 'unknown-vertex'
  | 'unknown-algorithm'
  | 'too-large'
  | 'worker-failed';

/** Options of {@link strongComponents}. */
declare const strongComponentsOptionsSchema: z.ZodObject<
  {
    minimumSize: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type StrongComponentsOptions = z.input<typeof strongComponentsOptionsSchema>;

/**
 * Finds the strong components of a graph: the largest sets of nodes in which each can be reached
 * from each other one. A component of two nodes or more, or a node with a self loop, is where
 * feedback is possible at all. An undirected edge can be walked both ways.
 *
 * Value: components as lists of node keys, ordered inside and by first node. Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('a', 'b');
 * strongComponents(graph).value; // => [['a'], ['b']]
 */
declare function strongComponents(
  graph: GraphInput,
  options?: StrongComponentsOptions,
): AlgorithmResult<readonly (readonly string[])[]>;

/** 1: both ends move the same way; -1: opposite ways. */
type Sign = 1 | -1;

/** Options of {@link elementaryCycles}. */
declare const elementaryCyclesOptionsSchema: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
    maxLength: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    sign: z.ZodDefault<z.ZodNullable<z.ZodString>>;
  },
  z.core.$strict
>;
type ElementaryCyclesOptions = z.input<typeof elementaryCyclesOptionsSchema>;

/** A way round that passes no node twice. */
interface ElementaryCycle {
  /** From the first node of the cycle in code-unit order; the way back to it is not repeated. */
  readonly nodes: readonly string[];
  /** `edges[i]` leads from `nodes[i]` to the next node, the last one back to the first. */
  readonly edges: readonly string[];
  /**
   * Product of the signs of the edges: 1 reinforces, -1 balances. `null` where an edge has no
   * sign; absent when no sign attribute was named.
   */
  readonly sign?: Sign | null;
}
/**
 * Lists the elementary cycles of a graph, each once: the ways round that pass no node twice.
 *
 * Self loops are cycles of one edge, and parallel edges make cycles of their own. An undirected
 * edge can be walked both ways but not back at once, and a cycle of undirected edges alone counts
 * once, not once a direction. Cycles come ordered by their nodes.
 *
 * Johnson's algorithm (DOI 10.1137/0204007), O((n + m)(c + 1)) for c cycles; there may be
 * exponentially many, hence the limit. With `maxLength` a depth-first search that only goes where
 * the way back is short enough. Progress counts arcs walked.
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
declare function elementaryCycles(
  graph: GraphInput,
  options?: ElementaryCyclesOptions & RunControl,
): AlgorithmResult<readonly ElementaryCycle[]>;

/** Options of {@link simplePaths}. */
declare const simplePathsOptionsSchema: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
    maxLength: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    maxSteps: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type SimplePathsOptions = z.input<typeof simplePathsOptionsSchema>;

/** Paths listed, and how many there are. */
interface SimplePathsValue {
  /** In the order of a depth-first search that takes nodes and edges in canonical order. */
  readonly paths: readonly SimplePath[];
  /** How many paths there are: exactly, or at least. */
  readonly count: {
    readonly atLeast: number;
    readonly exact: boolean;
  };
}
/**
 * Lists the simple paths from one node to another, up to a limit, and says how many there are.
 *
 * Parallel edges make paths of their own. From a node to itself there is one path, of no edges.
 * When the list is cut, the count is still exact where the nodes between the two ends form no
 * cycle (up to 2^53); elsewhere counting goes on up to `maxSteps`. Only nodes from which the
 * target can still be reached in time are walked. Progress counts arcs walked.
 *
 * Cost: at worst exponential in the number of nodes, hence the limits.
 *
 * @throws UsageError `unknown-node`, `invalid-graph`, `invalid-options`
 */
declare function simplePaths(
  graph: GraphInput,
  source: string,
  target: string,
  options?: SimplePathsOptions & RunControl,
): AlgorithmResult<SimplePathsValue>;

/** Options of {@link maximalPaths}. */
declare const maximalPathsOptionsSchema: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
    maxSteps: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type MaximalPathsOptions = z.input<typeof maximalPathsOptionsSchema>;

/**
 * Lists the simple paths that cannot be made longer at either end. In a graph without cycles these
 * are exactly the paths from its sources to its sinks, an isolated node being a path of its own.
 *
 * Where there are cycles, a path may also begin or end inside one, once every way on would come
 * back to the path. Self loops are ignored and parallel edges make paths of their own. Without
 * cycles the count is exact even when the list is cut (up to 2^53). Progress counts arcs walked.
 *
 * Cost: linear in the output for graphs without cycles, else at worst exponential.
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
declare function maximalPaths(
  graph: GraphInput,
  options?: MaximalPathsOptions & RunControl,
): AlgorithmResult<SimplePathsValue>;

/**
 * A directed hyperedge: when *every* vertex of its tail holds, every vertex of its head follows.
 * An empty tail always holds.
 */
interface Hyperedge {
  readonly id: string;
  readonly tail: readonly string[];
  readonly head: readonly string[];
  /** What using the hyperedge costs; 1 when absent, never below 0. */
  readonly weight?: number;
}
/**
 * A directed hypergraph of the B kind (DOI 10.1016/0166-218X(93)90045-P) as plain data in
 * canonical order: vertices and hyperedges by code unit, tails and heads as ordered sets.
 */
interface DirectedHypergraph {
  readonly vertices: readonly string[];
  readonly hyperedges: readonly Hyperedge[];
}
/**
 * Makes a canonical hypergraph from hyperedges in any order.
 *
 * @param hyperedges each with an id of its own; repeated vertices in a tail or head count once
 * @param vertices vertices to hold besides those in tails and heads
 * @throws UsageError `invalid-input` for an id used twice or a weight that is not a number >= 0
 *
 * @example
 * const hypergraph = createHypergraph([{ id: 'rain', tail: ['cloud', 'cold'], head: ['rain'] }]);
 */
declare function createHypergraph(
  hyperedges: readonly Hyperedge[],
  vertices?: readonly string[],
): DirectedHypergraph;

/** Options of {@link forwardChaining}. */
declare const forwardChainingOptionsSchema: z.ZodObject<
  {
    maxLayers: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
  },
  z.core.$strict
>;
type ForwardChainingOptions = z.input<typeof forwardChainingOptionsSchema>;

/** A hyperedge that fires. */
interface FiredHyperedge {
  readonly hyperedge: string;
  /** 1 for a hyperedge whose whole tail is given, one more than the latest vertex of its tail. */
  readonly layer: number;
}
/** A vertex that is given or follows. */
interface ReachedVertex {
  readonly vertex: string;
  /** 0 for a given fact, else the layer of the first hyperedge that produces it. */
  readonly layer: number;
  /** Every fired hyperedge with the vertex in its head, by id. */
  readonly producedBy: readonly string[];
}
/** A hyperedge that does not fire, and what it waits for. */
interface BlockedHyperedge {
  readonly hyperedge: string;
  readonly missing: readonly string[];
}
/** What follows from a set of facts. */
interface ForwardChainingValue {
  /** By layer, then id. */
  readonly fired: readonly FiredHyperedge[];
  /** By layer, then vertex. */
  readonly reached: readonly ReachedVertex[];
  /** Vertices that do not follow. */
  readonly unreached: readonly string[];
  /** Hyperedges that do not fire, by id. */
  readonly blocked: readonly BlockedHyperedge[];
}
/**
 * Works out everything that follows from given facts: a hyperedge fires once every vertex of its
 * tail holds, and then all of its head holds.
 *
 * Facts that are not vertices of the hypergraph are refused. The answer does not depend on the
 * order of facts or hyperedges. Cost: linear in the total size of tails and heads.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 *
 * @example
 * const hypergraph = createHypergraph([
 *   { id: 'h1', tail: ['a', 'b'], head: ['c'] },
 *   { id: 'h2', tail: ['c'], head: ['d'] },
 * ]);
 * forwardChaining(hypergraph, ['a', 'b']).value.reached.map(({ vertex }) => vertex);
 * // => ['a', 'b', 'c', 'd']
 */
declare function forwardChaining(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  options?: ForwardChainingOptions,
): AlgorithmResult<ForwardChainingValue>;

/** Hyperedges that lead from facts to a target together. */
interface Hyperpath {
  /** In an order in which they can fire: by layer, then id. */
  readonly hyperedges: readonly string[];
  /** The given facts that the hyperedges rest on, in order. */
  readonly facts: readonly string[];
}

/** Options of {@link kShortestHyperpaths}. */
declare const kShortestHyperpathsOptionsSchema: z.ZodObject<
  {
    k: z.ZodDefault<z.ZodInt>;
    length: z.ZodDefault<
      z.ZodEnum<{
        depth: 'depth';
        sum: 'sum';
      }>
    >;
    maxSteps: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type KShortestHyperpathsOptions = z.input<typeof kShortestHyperpathsOptionsSchema>;

/** A hyperpath and its length. */
interface MeasuredHyperpath extends Hyperpath {
  readonly length: number;
}
/**
 * Lists the k shortest hyperpaths from given facts to a vertex.
 *
 * A hyperpath here chooses one hyperedge for each vertex that is needed. Its length is that of the
 * target: the weight of its hyperedge plus the lengths of the tail (`sum`), or plus the greatest
 * of them (`depth`). Facts have length 0. With `sum` a part that is needed twice counts twice:
 * the least total weight of *distinct* hyperedges is an NP-hard question, this one is not.
 * Two choices that use the same hyperedges are listed once, under the smaller length.
 *
 * Knuth's generalised Dijkstra search (DOI 10.1016/0020-0190(77)90002-3) inside a partition of
 * the remaining choices (DOI 10.1016/j.cor.2003.11.014). Cost: one search, O(size log n), for
 * every vertex of every hyperpath listed. Equal lengths are ordered by hyperedge ids.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 */
declare function kShortestHyperpaths(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  target: string,
  options?: KShortestHyperpathsOptions & RunControl,
): AlgorithmResult<readonly MeasuredHyperpath[]>;

/** Options of {@link missingFacts}. */
declare const missingFactsOptionsSchema: z.ZodObject<
  {
    rankBy: z.ZodDefault<
      z.ZodEnum<{
        hyperedges: 'hyperedges';
        vertices: 'vertices';
      }>
    >;
    limit: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
  },
  z.core.$strict
>;
type MissingFactsOptions = z.input<typeof missingFactsOptionsSchema>;

/** What one more fact would open. */
interface MissingFact {
  readonly fact: string;
  /** Hyperedges that would fire and do not now, by id. */
  readonly hyperedges: readonly string[];
  /** Vertices that would follow and do not now, the fact itself left out, in order. */
  readonly vertices: readonly string[];
}
/**
 * Finds what single missing fact opens the most: for every vertex that does not follow from the
 * given facts, what would follow if it were given as well.
 *
 * Facts that open nothing are left out. Ranked by what `rankBy` counts, then by the other count,
 * then by vertex. Cost: O(n * size) at worst; only what newly follows is worked out for each
 * candidate. Progress counts candidates.
 *
 * @throws UsageError `unknown-vertex`, `invalid-options`
 */
declare function missingFacts(
  hypergraph: DirectedHypergraph,
  facts: readonly string[],
  options?: MissingFactsOptions & RunControl,
): AlgorithmResult<readonly MissingFact[]>;

/** Options of {@link setCover}. */
declare const setCoverOptionsSchema: z.ZodObject<
  {
    method: z.ZodDefault<
      z.ZodEnum<{
        exact: 'exact';
        greedy: 'greedy';
      }>
    >;
    universe: z.ZodDefault<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    maxNodes: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type SetCoverOptions = z.input<typeof setCoverOptionsSchema>;

/** A named set, and what choosing it costs. */
interface CoverSet {
  readonly id: string;
  readonly members: readonly string[];
  /** 1 when absent; always above 0. */
  readonly cost?: number;
}

/** A cover and what is proven about it. */
interface SetCoverValue {
  /** Ids of the sets chosen: greedy in the order chosen, exact by id. */
  readonly chosen: readonly string[];
  readonly cost: number;
  /** No cover of the same elements costs less than this. */
  readonly lowerBound: number;
  /** Whether the cost is proven to be least. */
  readonly optimal: boolean;
  /** Elements that no set holds: they are outside every cover. */
  readonly uncoverable: readonly string[];
}
/**
 * Chooses sets that together hold every element, at little or least cost.
 *
 * Greedy costs at most 1 + 1/2 + ... + 1/d times the least, d being the size of the largest set
 * (DOI 10.1287/moor.4.3.233); the bound it reports is for the case at hand and usually tighter.
 * Exact is a branch and bound; when it runs out of `maxNodes` it gives the best cover found and a
 * proven interval. The problem is NP-hard: expect proofs for some hundred sets, not for thousands
 * in general. Progress counts search nodes.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 *
 * @example
 * setCover([
 *   { id: 'A', members: ['1', '2'] },
 *   { id: 'B', members: ['2', '3'] },
 *   { id: 'C', members: ['1', '2', '3'] },
 * ]).value.chosen; // => ['C']
 */
declare function setCover(
  sets: readonly CoverSet[],
  options?: SetCoverOptions & RunControl,
): AlgorithmResult<SetCoverValue>;

/** Options of {@link setCoverFrontier}. */
declare const setCoverFrontierOptionsSchema: z.ZodObject<
  {
    universe: z.ZodDefault<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    maxSize: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    maxNodes: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type SetCoverFrontierOptions = z.input<typeof setCoverFrontierOptionsSchema>;

/** The best that a number of sets can do. */
interface FrontierPoint {
  /** Number of sets allowed. */
  readonly size: number;
  /** Ids of the sets chosen, in order; fewer than `size` only when more would add nothing. */
  readonly chosen: readonly string[];
  readonly covered: number;
  /** No choice of `size` sets covers more than this. */
  readonly upperBound: number;
  readonly optimal: boolean;
  /** Elements left out, in order. */
  readonly uncovered: readonly string[];
}
/**
 * The whole trade-off between few sets and full cover: for every size the choice of that many sets
 * that covers most elements, up to the size that covers all that can be covered. Costs of sets
 * play no part.
 *
 * Each size is solved by branch and bound, with a submodular bound (what is covered plus the
 * largest gains still open); greedy alone is within 1 - 1/e of the best (DOI 10.1007/BF01588971).
 * NP-hard: beyond `maxNodes` a point has a proven interval. Progress counts search nodes.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 */
declare function setCoverFrontier(
  sets: readonly CoverSet[],
  options?: SetCoverFrontierOptions & RunControl,
): AlgorithmResult<readonly FrontierPoint[]>;

/** Options of {@link disjointPaths}. */
declare const disjointPathsOptionsSchema: z.ZodObject<
  {
    disjoint: z.ZodDefault<
      z.ZodEnum<{
        edges: 'edges';
        nodes: 'nodes';
      }>
    >;
  },
  z.core.$strict
>;
type DisjointPathsOptions = z.input<typeof disjointPathsOptionsSchema>;

/** Paths that share nothing, and what would part the two ends. */
interface DisjointPathsValue {
  /** As many as there can be, by their nodes. */
  readonly paths: readonly SimplePath[];
  /** Edges whose loss, with that of `cutNodes`, parts the ends; as many in all as paths. */
  readonly cutEdges: readonly string[];
  /** Nodes likewise; only when paths must not share nodes. */
  readonly cutNodes: readonly string[];
}
/**
 * Finds the greatest number of paths between two nodes of which no two share an edge, or no two
 * share a node besides the ends, and a smallest set of edges or nodes that breaks all paths: by
 * Menger's theorem the two numbers are equal.
 *
 * With shared nodes forbidden, a direct edge is a path of its own and can only be cut as an edge.
 * Cost: O(m sqrt(n)) for nodes, O(m min(m^1/2, n^2/3)) for edges.
 *
 * @throws UsageError `unknown-node`, `invalid-input` when both ends are one node, `invalid-options`
 */
declare function disjointPaths(
  graph: GraphInput,
  source: string,
  target: string,
  options?: DisjointPathsOptions,
): AlgorithmResult<DisjointPathsValue>;

/** Options of {@link labelDisjointSupport}. */
declare const labelDisjointSupportOptionsSchema: z.ZodObject<
  {
    label: z.ZodString;
    maxSets: z.ZodDefault<z.ZodInt>;
    maxSteps: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type LabelDisjointSupportOptions = z.input<typeof labelDisjointSupportOptionsSchema>;

/** A route and the labels that carry it alone. */
interface LabelledRoute {
  readonly labels: readonly string[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}
/** A number that is known, or lies in a proven interval. */
interface ProvenNumber {
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
}
/** How many ways, independent in their labels, lead from one node to another. */
interface LabelDisjointSupportValue {
  /** The greatest number of routes of which no two share a label. */
  readonly disjoint: ProvenNumber;
  /** That many routes, or as many as were found. */
  readonly routes: readonly LabelledRoute[];
  /** The least number of labels whose removal breaks every route. */
  readonly cut: ProvenNumber;
  /** Such a set of labels, or the best found, in order. */
  readonly cutLabels: readonly string[];
}
/**
 * Asks how well a connection is supported when every edge carries labels, such as the source or
 * the study family it comes from: how many routes share no label on any edge, and how few labels
 * must fall for every route to break.
 *
 * One label may carry several edges of one route. Both questions are NP-hard in general, and
 * unlike flow and cut the two numbers may differ: the number of routes never exceeds the cut.
 * The cut is found by hitting label sets until no route escapes; the routes by listing all least
 * label sets and packing them. Where limits stop a search, the interval given is still proven.
 * Edges without a label carry nothing and are left out, with an issue. Progress counts steps.
 *
 * @throws UsageError `unknown-node`, `invalid-input` when both ends are one node, `invalid-options`
 */
declare function labelDisjointSupport(
  graph: GraphInput,
  source: string,
  target: string,
  options: LabelDisjointSupportOptions & RunControl,
): AlgorithmResult<LabelDisjointSupportValue>;

/** Options of {@link closedItemsets}. */
declare const closedItemsetsOptionsSchema: z.ZodObject<
  {
    minSupport: z.ZodDefault<z.ZodInt>;
    minItems: z.ZodDefault<z.ZodInt>;
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type ClosedItemsetsOptions = z.input<typeof closedItemsetsOptionsSchema>;

/** A row of items. */
interface Transaction {
  readonly id: string;
  readonly items: readonly string[];
  /** What support counts: transactions of one group count once. Its own id when absent. */
  readonly group?: string;
}
/** Items that occur together, and none besides occurs with all of them each time. */
interface ClosedItemset {
  readonly items: readonly string[];
  /** Number of groups (of transactions, where none has a group) that hold all items. */
  readonly support: number;
  /** Ids of the transactions that hold all items, in order. */
  readonly transactions: readonly string[];
}
/**
 * Lists the frequent closed itemsets: the sets of items that at least `minSupport` groups hold and
 * to which no item can be added without losing a transaction.
 *
 * With groups, support counts groups: several reports of one study count once. The empty itemset
 * is left out. Ordered by support, largest first, then by items; a list that was cut has lost none
 * that is better supported than its last. Cost: linear in the number of closed itemsets, times the
 * size of the data; there may be exponentially many, hence the limit. Progress counts sets listed.
 *
 * @throws UsageError `invalid-input` for an id used twice, `invalid-options`
 *
 * @example
 * closedItemsets([
 *   { id: 't1', items: ['a', 'b'] },
 *   { id: 't2', items: ['a', 'b', 'c'] },
 * ]).value; // => [{ items: ['a', 'b'], support: 2, transactions: ['t1', 't2'] }]
 */
declare function closedItemsets(
  transactions: readonly Transaction[],
  options?: ClosedItemsetsOptions & RunControl,
): AlgorithmResult<readonly ClosedItemset[]>;

/** Options of {@link formalConcepts}. */
declare const formalConceptsOptionsSchema: z.ZodObject<
  {
    limit: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type FormalConceptsOptions = z.input<typeof formalConceptsOptionsSchema>;

/** An object and the attributes it has. */
interface FormalObject {
  readonly id: string;
  readonly attributes: readonly string[];
}
/** Objects and attributes that belong together: neither can grow without the other shrinking. */
interface FormalConcept {
  /** All objects that have every attribute of the intent, in order. */
  readonly extent: readonly string[];
  /** All attributes that every object of the extent has, in order. */
  readonly intent: readonly string[];
}
/** The concepts of a context and their order. */
interface ConceptLattice {
  /** From the largest extent to the smallest, then by intent. */
  readonly concepts: readonly FormalConcept[];
  /** Positions in `concepts`: `[lower, upper]` for each concept and the next more general ones. */
  readonly covers: readonly (readonly [lower: number, upper: number])[];
}
/**
 * Finds the formal concepts of objects with attributes and the lattice they form: every grouping
 * of objects by attributes they all share, from the most general to the most special.
 *
 * The top concept holds all objects, the bottom one all attributes; a list that was cut keeps the
 * largest extents. Concepts by prefix-preserving extension; covers from the intents left when one object is added. Cost: at worst
 * O(concepts * objects * attributes); there may be exponentially many concepts, hence the limit.
 * Progress counts concepts listed.
 *
 * @throws UsageError `invalid-input` for an id used twice, `invalid-options`
 */
declare function formalConcepts(
  objects: readonly FormalObject[],
  options?: FormalConceptsOptions & RunControl,
): AlgorithmResult<ConceptLattice>;

/** Options of {@link booleanMinimisation}. */
declare const booleanMinimisationOptionsSchema: z.ZodObject<
  {
    remainders: z.ZodDefault<
      z.ZodEnum<{
        'dont-care': 'dont-care';
        false: 'false';
      }>
    >;
    limit: z.ZodDefault<z.ZodInt>;
    maxTerms: z.ZodDefault<z.ZodInt>;
    maxNodes: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type BooleanMinimisationOptions = z.input<typeof booleanMinimisationOptionsSchema>;

/** A condition and its values, numbered from 0: 2 values for presence and absence. */
interface Condition {
  readonly name: string;
  /** Number of values; 2 when absent. */
  readonly values?: number;
}
/** One combination of values, one for each condition, and what it leads to. */
interface TruthTableRow {
  readonly values: readonly number[];
  readonly outcome: 'true' | 'false' | 'dont-care';
}
/** Which combinations lead to an outcome. */
interface TruthTable {
  readonly conditions: readonly Condition[];
  readonly rows: readonly TruthTableRow[];
}

/** One condition at one value. */
interface Literal {
  readonly condition: string;
  readonly value: number;
}
/** The most general combination of literals that leads to no false row. */
interface PrimeImplicant {
  /** Joined by "and", in the order of the conditions; none means "always". */
  readonly literals: readonly Literal[];
  /** The true rows it covers, as values in the order of the conditions. */
  readonly covers: readonly (readonly number[])[];
  /** Whether some true row is covered by no other prime implicant. */
  readonly essential: boolean;
}
/** All least expressions of a truth table. */
interface BooleanMinimisationValue {
  /** Every prime implicant that covers a true row, in canonical order. */
  readonly primeImplicants: readonly PrimeImplicant[];
  /**
   * Every smallest choice of prime implicants, joined by "or", that covers all true rows, as
   * positions in `primeImplicants`. One empty choice where no row is true.
   */
  readonly solutions: readonly (readonly number[])[];
}
/**
 * Finds the shortest expressions that say when an outcome is true: an "or" of the fewest prime
 * implicants, and all such expressions where several are tied.
 *
 * Conditions may have more than two values. Combinations without a row count as false, or as free
 * to use with `remainders: 'dont-care'`; rows marked so are free either way and never need to be
 * covered. Prime implicants by the merging of Quine (DOI 10.2307/2308219) and McCluskey (DOI
 * 10.1002/j.1538-7305.1956.tb03835.x), or, with free remainders, as least sets of differences
 * from the false rows, which never lists the unseen. The cover is exact. Worst case exponential
 * in the number of conditions. Progress counts search nodes.
 *
 * @throws UsageError `invalid-input`, `too-large`, `invalid-options`
 *
 * @example
 * booleanMinimisation({
 *   conditions: [{ name: 'A' }, { name: 'B' }],
 *   rows: [
 *     { values: [1, 0], outcome: 'true' },
 *     { values: [1, 1], outcome: 'true' },
 *   ],
 * }).value.primeImplicants[0]?.literals; // => [{ condition: 'A', value: 1 }]
 */
declare function booleanMinimisation(
  truthTable: TruthTable,
  options?: BooleanMinimisationOptions & RunControl,
): AlgorithmResult<BooleanMinimisationValue>;

/** Options of {@link similarityJoin}. */
declare const similarityJoinOptionsSchema: z.ZodObject<
  {
    threshold: z.ZodNumber;
  },
  z.core.$strict
>;
type SimilarityJoinOptions = z.input<typeof similarityJoinOptionsSchema>;

/** Something described by tokens, each with a weight. */
interface WeightedSet {
  readonly id: string;
  /** Tokens, of weight 1 each, or pairs of token and weight above 0. Repeats add up. */
  readonly tokens: readonly (string | readonly [token: string, weight: number])[];
}
/** Two sets that are alike. */
interface SimilarPair {
  /** The earlier id. */
  readonly one: string;
  readonly other: string;
  readonly similarity: number;
}

/**
 * Finds all pairs of sets whose weighted Jaccard similarity reaches a threshold, without comparing
 * every two: the shared weight over the weight in either.
 *
 * Exact: the same pairs as comparing all. Only pairs that share one of their rarest tokens can
 * reach the threshold (prefix filter, DOI 10.1109/ICDE.2006.9), and only pairs of like size. Two
 * empty sets are not alike. Cost: depends on the tokens; near-linear at high thresholds, all pairs
 * at worst. Pairs are ordered by their ids. Progress counts pairs looked at.
 *
 * @throws UsageError `invalid-input`, `invalid-options`
 */
declare function similarityJoin(
  sets: readonly WeightedSet[],
  options: SimilarityJoinOptions & RunControl,
): AlgorithmResult<readonly SimilarPair[]>;

/** Options of {@link degreeCentrality}. */
declare const degreeCentralityOptionsSchema: z.ZodObject<
  {
    weight: z.ZodDefault<z.ZodNullable<z.ZodString>>;
  },
  z.core.$strict
>;
type DegreeCentralityOptions = z.input<typeof degreeCentralityOptionsSchema>;

/** How much touches a node. */
interface Degree {
  /** Ends of edges at the node; a self loop has two of them. */
  readonly degree: number;
  /** What leads to the node, undirected edges included. */
  readonly in: number;
  /** What leads from the node, undirected edges included. */
  readonly out: number;
}
/**
 * Counts the edges at every node, or adds up their weights.
 *
 * Value: a map in node order. Cost: O(n + m).
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
declare function degreeCentrality(
  graph: GraphInput,
  options?: DegreeCentralityOptions,
): AlgorithmResult<ReadonlyMap<string, Degree>>;

/** Options of {@link betweennessCentrality}. */
declare const betweennessCentralityOptionsSchema: z.ZodObject<
  {
    weight: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    normalised: z.ZodDefault<z.ZodBoolean>;
  },
  z.core.$strict
>;
type BetweennessCentralityOptions = z.input<typeof betweennessCentralityOptionsSchema>;

/**
 * Measures how many shortest paths between other nodes pass through each node; where a pair has
 * several, each counts as its share.
 *
 * Pairs count once in a graph of undirected edges alone, else once in each direction. Parallel
 * edges make several shortest paths. Value: a map in node order. Brandes' algorithm (DOI
 * 10.1080/0022250X.2001.9990249): O(n m), weighted O(n m + n^2 log n), so minutes for 100,000
 * edges. Progress counts source nodes.
 *
 * @throws UsageError `invalid-weight` for a length of 0 or below, `invalid-options`
 */
declare function betweennessCentrality(
  graph: GraphInput,
  options?: BetweennessCentralityOptions & RunControl,
): AlgorithmResult<ReadonlyMap<string, number>>;

/** Options of {@link agglomerativeClustering}. */
declare const agglomerativeClusteringOptionsSchema: z.ZodObject<
  {
    linkage: z.ZodDefault<
      z.ZodEnum<{
        average: 'average';
        complete: 'complete';
        single: 'single';
      }>
    >;
    threshold: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
    clusters: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
    mustLink: z.ZodDefault<z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodString], null>>>;
    cannotLink: z.ZodDefault<z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodString], null>>>;
  },
  z.core.$strict
>;
type AgglomerativeClusteringOptions = z.input<typeof agglomerativeClusteringOptionsSchema>;

/** Two clusters becoming one. */
interface Merge {
  /** An item by its position in `items`, or merge `m` as `items.length + m`; the earlier first. */
  readonly left: number;
  readonly right: number;
  /** Similarity of the two; `null` when a must-link joined them. */
  readonly similarity: number | null;
  /** Number of items in the new cluster. */
  readonly size: number;
}
/** The steps of a clustering and the clusters where it was cut. */
interface AgglomerativeClusteringValue {
  readonly items: readonly string[];
  /** Must-links first, then from the most to the least similar. */
  readonly merges: readonly Merge[];
  /** Clusters at the cut, each in order, ordered by first item. */
  readonly clusters: readonly (readonly string[])[];
}
/**
 * Groups items step by step, the most similar clusters first, and gives the whole dendrogram and
 * the clusters where it is cut. Pairs that are not listed have similarity 0.
 *
 * Must-links are joined before anything else; clusters holding a cannot-link pair are never
 * joined; where the two contradict each other the must-link holds and an issue says so. Clusters
 * without any similarity stay apart. Without `threshold` and `clusters` the cut is where merging
 * ends. Equal similarities are settled by the order of the items.
 *
 * Cost: O(m) memory for m similar pairs; about O(m log n) time where clusters have few neighbours,
 * O(n^2) to O(n^3) where all are similar. Progress counts merges.
 *
 * @throws UsageError `invalid-input` for an unknown item, an item or pair listed twice, or a
 *   similarity that is not a number from 0; `invalid-options`
 */
declare function agglomerativeClustering(
  items: readonly string[],
  similarities: readonly SimilarPair[],
  options?: AgglomerativeClusteringOptions & RunControl,
): AlgorithmResult<AgglomerativeClusteringValue>;

/** Options of {@link components}. */
declare const componentsOptionsSchema: z.ZodObject<
  {
    minimumSize: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type ComponentsOptions = z.input<typeof componentsOptionsSchema>;

/**
 * Finds the connected components of a graph, directions ignored: which nodes hang together at all.
 *
 * Value: components as lists of node keys, ordered inside and by first node. Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
declare function components(
  graph: GraphInput,
  options?: ComponentsOptions,
): AlgorithmResult<readonly (readonly string[])[]>;

/** Options of {@link bridgesAndCutPoints}: there are none. */
declare const bridgesAndCutPointsOptionsSchema: z.ZodObject<{}, z.core.$strict>;
type BridgesAndCutPointsOptions = z.input<typeof bridgesAndCutPointsOptionsSchema>;

/** The weak points of a graph, and what hangs together without them. */
interface BridgesAndCutPointsValue {
  /** Keys of the edges whose loss splits a component, in canonical order. */
  readonly bridges: readonly string[];
  /** Nodes whose loss splits a component, in order. */
  readonly cutPoints: readonly string[];
  /** The largest parts without a cut point of their own, as lists of nodes; isolated nodes have none. */
  readonly blocks: readonly (readonly string[])[];
}
/**
 * Finds the edges and nodes on which the connection of a graph hangs, directions ignored: take one
 * away and some nodes no longer reach each other.
 *
 * Parallel edges back each other up; self loops play no part. Depth-first search with low points
 * (DOI 10.1145/362248.362272). Cost: O(n + m).
 *
 * @throws UsageError `invalid-graph`, `invalid-options`
 */
declare function bridgesAndCutPoints(
  graph: GraphInput,
  options?: BridgesAndCutPointsOptions,
): AlgorithmResult<BridgesAndCutPointsValue>;

/** Options of {@link leiden}. */
declare const leidenOptionsSchema: z.ZodObject<
  {
    weight: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    resolution: z.ZodDefault<z.ZodNumber>;
    randomness: z.ZodDefault<z.ZodNumber>;
    iterations: z.ZodDefault<z.ZodInt>;
    seed: z.ZodDefault<z.ZodInt>;
  },
  z.core.$strict
>;
type LeidenOptions = z.input<typeof leidenOptionsSchema>;

/** Communities, and how well they keep to themselves. */
interface CommunitiesValue {
  /** Each in order, ordered by first node. */
  readonly communities: readonly (readonly string[])[];
  /** Modularity of the partition with directions ignored. */
  readonly modularity: number;
}
/**
 * Groups nodes so that much weight lies inside the groups: moves single nodes as long as that
 * raises modularity, refines the groups so that every one is connected, then treats them as nodes
 * and goes on (DOI 10.1038/s41598-019-41695-z). Communities are an aid to reading a graph, not a
 * finding.
 *
 * A heuristic: another seed may give another partition, the same seed always gives the same, in
 * every insertion order. Directions are ignored. Cost: near O(m) a round. Progress counts rounds.
 *
 * @throws UsageError `invalid-weight`, `invalid-graph`, `invalid-options`
 */
declare function leiden(
  graph: GraphInput,
  options?: LeidenOptions & RunControl,
): AlgorithmResult<CommunitiesValue>;

/** Every algorithm by name, for the worker. @internal */
declare const algorithms: {
  readonly agglomerativeClustering: typeof agglomerativeClustering;
  readonly betweennessCentrality: typeof betweennessCentrality;
  readonly booleanMinimisation: typeof booleanMinimisation;
  readonly bridgesAndCutPoints: typeof bridgesAndCutPoints;
  readonly closedItemsets: typeof closedItemsets;
  readonly components: typeof components;
  readonly degreeCentrality: typeof degreeCentrality;
  readonly disjointPaths: typeof disjointPaths;
  readonly elementaryCycles: typeof elementaryCycles;
  readonly formalConcepts: typeof formalConcepts;
  readonly forwardChaining: typeof forwardChaining;
  readonly graphLayout: typeof graphLayout;
  readonly kShortestHyperpaths: typeof kShortestHyperpaths;
  readonly labelDisjointSupport: typeof labelDisjointSupport;
  readonly leiden: typeof leiden;
  readonly maximalPaths: typeof maximalPaths;
  readonly missingFacts: typeof missingFacts;
  readonly setCover: typeof setCover;
  readonly setCoverFrontier: typeof setCoverFrontier;
  readonly similarityJoin: typeof similarityJoin;
  readonly simplePaths: typeof simplePaths;
  readonly strongComponents: typeof strongComponents;
};
/** The algorithms that can be run in a worker, by name. */
type Algorithms = typeof algorithms;

/**
 * Runs algorithms in a worker, so that the page or server stays responsive. Graphs among the
 * arguments are copied over; answers are the same, byte for byte, as on the calling thread.
 *
 * @param start starts a worker that runs the module `@cmoc/graph/worker`
 *
 * @example
 * const worker = algorithmsInWorker(
 *   () => new Worker(new URL(import.meta.resolve('@cmoc/graph/worker')), { type: 'module' }),
 * );
 * const { value } = await worker.call('leiden', [graph, { seed: 1, signal }]);
 * worker.end();
 */
declare function algorithmsInWorker(start: () => WorkerLike): WorkerCalls<Algorithms>;

export {
  CanonicalIndex,
  agglomerativeClustering,
  algorithmsInWorker,
  betweennessCentrality,
  booleanMinimisation,
  bridgesAndCutPoints,
  closedItemsets,
  components,
  createHypergraph,
  degreeCentrality,
  disjointPaths,
  elementaryCycles,
  formalConcepts,
  forwardChaining,
  kShortestHyperpaths,
  labelDisjointSupport,
  leiden,
  maximalPaths,
  missingFacts,
  setCover,
  setCoverFrontier,
  similarityJoin,
  simplePaths,
  strongComponents,
  toCanonicalIndex,
};
export type {
  Adjacency,
  AgglomerativeClusteringOptions,
  AgglomerativeClusteringValue,
  AlgorithmResult,
  Algorithms,
  BetweennessCentralityOptions,
  BlockedHyperedge,
  BooleanMinimisationOptions,
  BooleanMinimisationValue,
  BridgesAndCutPointsOptions,
  BridgesAndCutPointsValue,
  ClosedItemset,
  ClosedItemsetsOptions,
  CommunitiesValue,
  ComponentsOptions,
  ConceptLattice,
  Condition,
  CoverSet,
  Degree,
  DegreeCentralityOptions,
  Diagnostics,
  DirectedHypergraph,
  DisjointPathsOptions,
  DisjointPathsValue,
  ElementaryCycle,
  ElementaryCyclesOptions,
  FiredHyperedge,
  FormalConcept,
  FormalConceptsOptions,
  FormalObject,
  ForwardChainingOptions,
  ForwardChainingValue,
  FrontierPoint,
  GraphErrorCode,
  GraphInput,
  GraphIssue,
  GraphIssueCode,
  Hyperedge,
  Hyperpath,
  KShortestHyperpathsOptions,
  LabelDisjointSupportOptions,
  LabelDisjointSupportValue,
  LabelledRoute,
  LeidenOptions,
  Literal,
  MaximalPathsOptions,
  MeasuredHyperpath,
  Merge,
  MissingFact,
  MissingFactsOptions,
  PrimeImplicant,
  ProvenNumber,
  Provenance,
  ReachedVertex,
  SetCoverFrontierOptions,
  SetCoverOptions,
  SetCoverValue,
  Sign,
  SimilarPair,
  SimilarityJoinOptions,
  SimplePath,
  SimplePathsOptions,
  SimplePathsValue,
  StrongComponentsOptions,
  Transaction,
  TruthTable,
  TruthTableRow,
  WeightedSet,
};
