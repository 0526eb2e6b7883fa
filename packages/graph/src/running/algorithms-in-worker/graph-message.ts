import { UsageError } from '@cmoc/kernel';
import type { GraphErrorCode } from '../../error-codes';
import { MultiGraph } from 'graphology';
import type { AbstractGraph, Attributes } from 'graphology-types';
import { CanonicalIndex } from '../canonical-index/canonical-index';

/** A graph as plain data, with every key: graphology's own export leaves made-up keys out. */
export interface GraphMessage {
  readonly cmocGraph: 1;
  readonly nodes: readonly (readonly [key: string, attributes: Attributes])[];
  readonly edges: readonly EdgeMessage[];
}

interface EdgeMessage {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: Attributes;
}

/** Turns a graph argument into plain data; anything else passes. @internal */
export function toMessage(argument: unknown): unknown {
  if (CanonicalIndex.isInstance(argument)) {
    throw new UsageError<GraphErrorCode>(
      'invalid-input',
      'An index cannot go to a worker; pass the graph itself.',
    );
  }
  if (!isGraph(argument)) return argument;
  const edges: EdgeMessage[] = [];
  // eslint-disable-next-line max-params -- the callback is graphology's
  argument.forEachEdge((key, attributes, source, target, _from, _to, undirected) => {
    edges.push({ key, source, target, undirected, attributes });
  });
  const message: GraphMessage = {
    cmocGraph: 1,
    nodes: argument.mapNodes((key, own) => [key, own]),
    edges,
  };
  return message;
}

/** Turns plain data back into a graph; anything else passes. @internal */
export function fromMessage(argument: unknown): unknown {
  if (!isGraphMessage(argument)) return argument;
  const graph = new MultiGraph();
  for (const [key, attributes] of argument.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, undirected, attributes } of argument.edges) {
    if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
    else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return graph;
}

function isGraph(value: unknown): value is AbstractGraph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'forEachEdge' in value &&
    typeof value.forEachEdge === 'function'
  );
}

function isGraphMessage(value: unknown): value is GraphMessage {
  return typeof value === 'object' && value !== null && 'cmocGraph' in value;
}
