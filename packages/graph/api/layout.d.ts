import { FingerprintPart, RunControl } from '@cmoc/kernel';
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

export { graphLayout };
export type { GraphLayoutOptions, GraphLayoutValue, Point };
