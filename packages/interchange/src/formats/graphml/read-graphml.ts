import { childrenOf, textOf, type XmlElement } from '../../container/xml-element';
import { warningIssue, type InterchangeIssue } from '../../contract/issues';
import { spend } from '../../contract/budget';
import type { LossLog } from '../../contract/loss-report';
import type { Network, NetworkEdge, NetworkNode } from '../../network/network';
import { bothWays, joinGraphs, type GraphScope } from '../../network/graph-scopes';
import { withoutTwins } from '../../network/network-node';
import { endsOf, flagOf } from '../../network/xml-network';
import { arrowsOf, labelIn } from './drawn-elements';

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
  const undeclared = new Set<string>();
  const graphs = childrenOf(root, 'graph');
  if (graphs.length > 1) {
    const reason = 'Several graphs stand in the file; they were read side by side.';
    losses.add('approximated', 'graph', reason);
  }
  const scopes = graphs.map((graph): GraphScope => {
    const scope = { name: graph.attributes.get('id') ?? '', nodes: [], edges: [] };
    const nested = [graph];
    const reading = { keys, losses, ...scope, undeclared, nested, unnamed: new Set<string>() };
    for (const inner of nested) readGraph(inner, reading);
    return { ...scope, nodes: withoutTwins(scope.nodes, 'nodes', losses) };
  });
  return { network: joinGraphs(scopes), issues: [...undeclared].map(undeclaredKey) };
}

interface Reading {
  readonly keys: Keys;
  /** Labels that nodes have because they say nothing themselves. */
  readonly unnamed: Set<string>;
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
      for (const edge of edgesOf(element, reading, directed)) edges.push(edge);
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
  const { values: attributes, said, drawn } = attributesIn(element, 'node', reading);
  if (drawn !== '') return { id, label: drawn, attributes: Object.fromEntries(attributes) };
  const named = labelNames.find((name) => (attributes.get(name) ?? '').trim() !== '');
  const label = named === undefined ? id : (attributes.get(named) ?? id);
  // A title of our own belongs to the configuration and stays.
  if (named !== undefined && named !== 'title') attributes.delete(named);
  const isOwn = named === undefined || said.has(named);
  return {
    id,
    label: isOwn ? label : unnamedLabel(label, id, reading),
    attributes: Object.fromEntries(attributes),
  };
}

/** Nodes that share a label because they say nothing are not one. */
function unnamedLabel(label: string, id: string, { unnamed }: Reading): string {
  if (unnamed.has(label)) return `${label} (${id})`;
  unnamed.add(label);
  return label;
}

function edgesOf(element: XmlElement, reading: Reading, directed: boolean): readonly NetworkEdge[] {
  const ends = endsOf(element, reading.losses);
  if (ends === undefined) return [];
  const { values: attributes, drawn } = attributesIn(element, 'edge', reading);
  const label = drawn === '' ? (attributes.get('label') ?? '') : drawn;
  attributes.delete('label');
  const edge = {
    id: element.attributes.get('id') ?? `line-${element.line}`,
    ...ends,
    label,
    directed: flagOf(element.attributes.get('directed')) ?? directed,
    attributes: Object.fromEntries(attributes),
  };
  switch (arrowsOf(element)) {
    case 'backwards':
      return [{ ...edge, source: edge.target, target: edge.source, directed: true }];
    case 'both':
      return bothWays(edge);
    case 'none':
      return [{ ...edge, directed: false }];
    default:
      return [edge];
  }
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

/** The attributes of an element, which of them it says itself, and the label it is drawn with. */
function attributesIn(
  element: XmlElement,
  owner: 'node' | 'edge',
  reading: Reading,
): {
  readonly values: Map<string, string>;
  readonly said: ReadonlySet<string>;
  readonly drawn: string;
} {
  const values = defaultsOf(owner, reading.keys);
  const said = new Set<string>();
  let drawn = '';
  for (const data of childrenOf(element, 'data')) {
    const name = nameOf(data, reading);
    said.add(name);
    if (childrenOf(data).length > 0) {
      const reason =
        'It holds elements of a program of its own; labels and arrows were read from them.';
      reading.losses.add('dropped', `key “${name}”`, reason);
      if (drawn === '') drawn = labelIn(data, owner === 'node' ? 'NodeLabel' : 'EdgeLabel');
      continue;
    }
    // What is said to be empty is empty, whatever others have.
    const text = textOf(data);
    if (text.trim() === '') values.delete(name);
    else values.set(name, text);
  }
  return { values, said, drawn };
}

function defaultsOf(owner: 'node' | 'edge', keys: Keys): Map<string, string> {
  const defaults = new Map<string, string>();
  for (const { owner: of, name, fallback } of keys.values()) {
    if (fallback === undefined || (of !== owner && of !== 'all')) continue;
    spend(name.length + fallback.length);
    defaults.set(name, fallback);
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
