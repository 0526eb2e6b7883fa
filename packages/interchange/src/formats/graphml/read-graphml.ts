import { childrenOf, textOf, type XmlElement } from '../../container/xml-element';
import { warningIssue, type InterchangeIssue } from '../../contract/issues';
import type { LossLog } from '../../contract/loss-report';
import type { Network, NetworkEdge, NetworkNode } from '../../network/network';
import { withoutTwins } from '../../network/network-node';
import { endsOf, flagOf } from '../../network/xml-network';

/** A declared attribute: what it belongs to, its name, its value where none is given. */
interface Key {
  readonly owner: string;
  readonly name: string;
  readonly fallback: string | undefined;
}

type Keys = ReadonlyMap<string, Key>;

/** The names under which programs keep the label of a node. */
const labelNames = ['label', 'name', 'title', 'text', 'NodeLabel', 'Label'] as const;

/** The network of a GraphML document. */
export function graphmlNetwork(
  root: XmlElement,
  losses: LossLog,
): { readonly network: Network; readonly issues: InterchangeIssue[] } {
  const keys = keysOf(root);
  const nodes: NetworkNode[] = [];
  const edges: NetworkEdge[] = [];
  const undeclared = new Set<string>();
  const graphs = [...childrenOf(root, 'graph')];
  if (graphs.length > 1)
    losses.add('approximated', 'graph', 'Several graphs stand in the file; they were read as one.');
  for (const graph of graphs) {
    readGraph(graph, { keys, losses, nodes, edges, undeclared, nested: graphs });
  }
  const network = { nodes: withoutTwins(nodes, 'nodes', losses), edges };
  return { network, issues: [...undeclared].map(undeclaredKey) };
}

interface Reading {
  readonly keys: Keys;
  readonly losses: LossLog;
  readonly nodes: NetworkNode[];
  readonly edges: NetworkEdge[];
  /** Keys that are used and nowhere declared. */
  readonly undeclared: Set<string>;
  /** Graphs still to be read; those inside nodes are put at its end. */
  readonly nested: XmlElement[];
}

function readGraph(graph: XmlElement, reading: Reading): void {
  const { losses, nodes, edges, nested } = reading;
  const directed = flagOf(graph.attributes.get('edgedefault')) ?? true;
  for (const element of childrenOf(graph)) {
    if (element.name === 'node') {
      const node = nodeOf(element, reading);
      if (node !== undefined) nodes.push(node);
      for (const inner of childrenOf(element, 'graph')) {
        losses.add('approximated', 'graph', 'A graph inside a node was read beside it.');
        nested.push(inner);
      }
    } else if (element.name === 'edge') {
      const edge = edgeOf(element, reading, directed);
      if (edge !== undefined) edges.push(edge);
    } else if (element.name === 'hyperedge') {
      losses.add(
        'dropped',
        'hyperedge',
        'An edge with more than two ends is no claim of cause and effect.',
      );
    }
  }
}

function nodeOf(element: XmlElement, reading: Reading): NetworkNode | undefined {
  const { losses } = reading;
  const id = element.attributes.get('id');
  if (id === undefined || id === '') {
    losses.add('unreadable', 'nodes', 'A node needs an id.', textOf(element).slice(0, 200));
    return undefined;
  }
  const attributes = attributesIn(element, 'node', reading);
  const named = labelNames.find((name) => (attributes.get(name) ?? '').trim() !== '');
  const label = named === undefined ? id : (attributes.get(named) ?? id);
  // A title of our own belongs to the configuration and stays.
  if (named !== undefined && named !== 'title') attributes.delete(named);
  return { id, label, attributes: Object.fromEntries(attributes) };
}

function edgeOf(element: XmlElement, reading: Reading, directed: boolean): NetworkEdge | undefined {
  const ends = endsOf(element, reading.losses);
  if (ends === undefined) return undefined;
  const attributes = attributesIn(element, 'edge', reading);
  const label = attributes.get('label') ?? '';
  attributes.delete('label');
  return {
    id: element.attributes.get('id') ?? `line-${element.line}`,
    ...ends,
    label,
    directed: flagOf(element.attributes.get('directed')) ?? directed,
    attributes: Object.fromEntries(attributes),
  };
}

function keysOf(root: XmlElement): Keys {
  return new Map(
    childrenOf(root, 'key').map((element) => {
      const id = element.attributes.get('id') ?? '';
      const [fallback] = childrenOf(element, 'default');
      return [
        id,
        {
          owner: element.attributes.get('for') ?? 'all',
          name: element.attributes.get('attr.name') ?? id,
          fallback: fallback === undefined ? undefined : textOf(fallback).trim(),
        },
      ];
    }),
  );
}

function attributesIn(
  element: XmlElement,
  owner: 'node' | 'edge',
  reading: Reading,
): Map<string, string> {
  const attributes = defaultsOf(owner, reading.keys);
  for (const data of childrenOf(element, 'data')) {
    const name = nameOf(data, reading);
    if (childrenOf(data).length > 0) {
      const reason = 'It holds elements of a program of its own.';
      reading.losses.add('dropped', `key “${name}”`, reason);
    }
    const text = textOf(data);
    if (text.trim() !== '') attributes.set(name, text);
  }
  return attributes;
}

function defaultsOf(owner: 'node' | 'edge', keys: Keys): Map<string, string> {
  const defaults = new Map<string, string>();
  for (const { owner: of, name, fallback } of keys.values()) {
    if (fallback !== undefined && (of === owner || of === 'all')) defaults.set(name, fallback);
  }
  return defaults;
}

function nameOf(data: XmlElement, { keys, undeclared }: Reading): string {
  const id = data.attributes.get('key') ?? '';
  const key = keys.get(id);
  if (key === undefined) undeclared.add(id);
  return key?.name ?? id;
}

function undeclaredKey(id: string): InterchangeIssue {
  const message = `The file uses the key “${id.slice(0, 60)}” and declares none; its id was taken for its name.`;
  return warningIssue('missing-part', message, { key: id });
}
