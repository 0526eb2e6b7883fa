import { ClaimCollector } from '../claims/claim-collector';
import {
  kindAttribute,
  nodeAttributes,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from './network';
import { constructIdOf, isHub, type NetworkTarget } from './network-node';
import { readHubs } from './read-hubs';

/**
 * Reads a network. Where it has configurations of a review as nodes, they are put together again from
 * the roles of their edges; every other edge is a claim awaiting assembly, every other node a construct.
 */
export function readNetwork(network: Network, target: NetworkTarget): void {
  const { builder, losses } = target;
  const nodes = new Map<string, NetworkNode>();
  for (const node of network.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const collector = new ClaimCollector(builder, losses);
  for (const node of nodes.values()) addConstruct(node, { builder, collector, losses });
  readHubs(network, nodes, target);
  for (const [at, edge] of network.edges.entries()) {
    if (isHub(nodes.get(edge.source)) || isHub(nodes.get(edge.target))) continue;
    collector.add({
      cause: edge.source,
      effect: edge.target,
      directed: edge.directed,
      details: detailsOf(edge),
      place: `edge ${at + 1}`,
    });
  }
}

function addConstruct(
  node: NetworkNode,
  { builder, losses, collector }: NetworkTarget & { readonly collector: ClaimCollector },
): void {
  const kind = node.attributes[kindAttribute];
  if (kind === 'configuration' || kind === 'words') return;
  const label = node.label === '' ? node.id : node.label;
  const own = constructIdOf(node);
  if (own === undefined) {
    collector.construct(node.id, { label, definition: node.attributes['description'] }, 'nodes');
  } else {
    const id = builder.add('construct', { id: own, label }, 'nodes');
    if (id !== undefined) collector.known(node.id, id, label);
  }
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name === 'description' || (kind !== undefined && ownNode.has(name))) continue;
    losses.add('dropped', `node attribute “${name}”`, 'A construct has no field for it.', value);
  }
}

const ownNode: ReadonlySet<string> = new Set(nodeAttributes);

function detailsOf({ label, attributes }: NetworkEdge): [string, string][] {
  return [
    ...(label === '' ? [] : [['label', label] as [string, string]]),
    ...Object.entries(attributes),
  ];
}
