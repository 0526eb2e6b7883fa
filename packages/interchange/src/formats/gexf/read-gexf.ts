import { childrenOf, type XmlElement } from '../../container/xml-element';
import type { InterchangeIssue } from '../../contract/issues';
import type { LossLog } from '../../contract/loss-report';
import { spend } from '../../contract/budget';
import type { Network, NetworkEdge, NetworkNode } from '../../network/network';
import { bothWays, joinGraphs, type GraphScope } from '../../network/graph-scopes';
import { withoutTwins } from '../../network/network-node';
import { endsOf, flagOf } from '../../network/xml-network';

/** What attributes are called and what they are where a node or edge says nothing. */
interface Declared {
  readonly titles: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** The network of a GEXF document. */
export function gexfNetwork(
  root: XmlElement,
  losses: LossLog,
): { readonly network: Network; readonly issues: InterchangeIssue[] } {
  const graphs: GraphScope[] = [];
  for (const graph of childrenOf(root, 'graph')) {
    const nodes: NetworkNode[] = [];
    const edges: NetworkEdge[] = [];
    if (graph.attributes.get('mode') === 'dynamic') reportTime(losses);
    const type = graph.attributes.get('defaultedgetype') ?? 'undirected';
    const reading = {
      losses,
      ofNodes: declaredIn(graph, 'node'),
      ofEdges: declaredIn(graph, 'edge'),
    };
    for (const list of childrenOf(graph, 'nodes')) readNodes(list, reading, nodes);
    for (const element of childrenOf(graph, 'edges').flatMap((list) => childrenOf(list, 'edge'))) {
      const edge = edgeOf(element, reading, flagOf(type) ?? true);
      const isMutual = (element.attributes.get('type') ?? type) === 'mutual';
      for (const one of edge === undefined ? [] : isMutual ? bothWays(edge) : [edge])
        edges.push(one);
    }
    graphs.push({ name: '', nodes: withoutTwins(nodes, 'nodes', losses), edges });
  }
  return { network: joinGraphs(graphs), issues: [] };
}

interface Reading {
  readonly losses: LossLog;
  readonly ofNodes: Declared;
  readonly ofEdges: Declared;
}

function declaredIn(graph: XmlElement, owner: string): Declared {
  const own = childrenOf(graph, 'attributes')
    .filter((list) => list.attributes.get('class') === owner)
    .flatMap((list) => childrenOf(list, 'attribute'));
  const titles = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const attribute of own) {
    const id = attribute.attributes.get('id') ?? '';
    const title = attribute.attributes.get('title') ?? id;
    titles.set(id, title);
    const [fallback] = childrenOf(attribute, 'default');
    const value = fallback?.content
      .filter((part) => typeof part === 'string')
      .join('')
      .trim();
    if (value !== undefined && value !== '') defaults.set(title, value);
  }
  return { titles, defaults };
}

function readNodes(list: XmlElement, reading: Reading, nodes: NetworkNode[]): void {
  const { losses, ofNodes } = reading;
  // Nodes may hold nodes; depth was limited when the document was read.
  for (const element of childrenOf(list, 'node')) {
    const id = element.attributes.get('id') ?? '';
    if (id === '') {
      losses.add(
        'unreadable',
        'nodes',
        'A node needs an id.',
        element.attributes.get('label') ?? null,
      );
      continue;
    }
    reportDrawing(element, losses);
    const label = element.attributes.get('label') ?? '';
    const attributes = Object.fromEntries(valuesIn(element, ofNodes, losses));
    nodes.push({ id, label: label.trim() === '' ? id : label, attributes });
    for (const inner of childrenOf(element, 'nodes')) {
      losses.add('approximated', 'nodes', 'A node inside another was read beside it.');
      readNodes(inner, reading, nodes);
    }
  }
}

function edgeOf(
  element: XmlElement,
  { losses, ofEdges }: Reading,
  directed: boolean,
): NetworkEdge | undefined {
  const ends = endsOf(element, losses);
  if (ends === undefined) return undefined;
  reportDrawing(element, losses);
  const values = valuesIn(element, ofEdges, losses);
  for (const name of ['weight', 'kind'] as const) {
    const value = element.attributes.get(name);
    if (value !== undefined && !values.has(name)) values.set(name, value);
  }
  return {
    id: element.attributes.get('id') ?? `line-${element.line}`,
    ...ends,
    label: element.attributes.get('label') ?? '',
    directed: flagOf(element.attributes.get('type')) ?? directed,
    attributes: Object.fromEntries(values),
  };
}

function valuesIn(
  element: XmlElement,
  { titles, defaults }: Declared,
  losses: LossLog,
): Map<string, string> {
  const values = new Map(defaults);
  for (const [title, value] of defaults) spend(title.length + value.length);
  const set = new Set<string>();
  for (const value of childrenOf(element, 'attvalues').flatMap((list) =>
    childrenOf(list, 'attvalue'),
  )) {
    // Older versions name the attribute by `id`.
    const id = value.attributes.get('for') ?? value.attributes.get('id') ?? '';
    const title = titles.get(id) ?? id;
    const text = value.attributes.get('value') ?? '';
    if (value.attributes.has('start') || value.attributes.has('end')) reportTime(losses);
    if (set.has(title)) {
      const reason = 'It has several values, as in a dynamic graph; the first was kept.';
      losses.add('dropped', `attribute “${title}”`, reason, text);
    } else if (text.trim() !== '') {
      values.set(title, text);
      set.add(title);
    }
  }
  return values;
}

function reportDrawing(element: XmlElement, losses: LossLog): void {
  for (const { fullName, name } of childrenOf(element)) {
    if (!fullName.startsWith('viz:')) continue;
    losses.add('dropped', `viz:${name}`, 'How a network was drawn is not part of a review.');
  }
  const timed = ['start', 'end', 'startopen', 'endopen'].some((key) => element.attributes.has(key));
  if (timed || childrenOf(element, 'spells').length > 0) reportTime(losses);
}

function reportTime(losses: LossLog): void {
  losses.add(
    'approximated',
    'times',
    'The graph changes over time; it was read as if all were there at once.',
  );
}
