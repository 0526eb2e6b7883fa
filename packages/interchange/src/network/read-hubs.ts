import { roles, linkKinds } from '@cmoc/model';
import { idFrom } from '../identity/stable-id';
import {
  configurationAttribute,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from './network';
import { constructIdOf, isHub, type NetworkTarget } from './network-node';

/** The edges of one slot and what they say of it; each of several edges leads to another construct. */
interface DraftSlot {
  readonly edge: NetworkEdge;
  readonly constructs: { readonly part: number; readonly id: string }[];
  readonly order: number;
  readonly text: string;
}

type Nodes = ReadonlyMap<string, NetworkNode>;

/** Puts configurations together again from their nodes and the roles of the edges at them. */
export function readHubs({ edges }: Network, nodes: Nodes, target: NetworkTarget): void {
  const slots = new Map<string, Map<string, DraftSlot>>();
  const links: NetworkEdge[] = [];
  for (const edge of edges) {
    const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (isHub(from) && isHub(to)) links.push(edge);
    else if (isHub(from)) addSlot(edge, { hub: edge.source, far: to }, slots, target);
    else if (isHub(to)) addSlot(edge, { hub: edge.target, far: from }, slots, target);
  }
  const ids = new Map<string, string>();
  for (const node of nodes.values()) {
    if (!isHub(node)) continue;
    const id = addConfiguration(node, slots.get(node.id), target);
    if (id !== undefined) ids.set(node.id, id);
  }
  for (const edge of links) addLink(edge, ids, target);
}

function addSlot(
  edge: NetworkEdge,
  { hub, far }: { readonly hub: string; readonly far: NetworkNode | undefined },
  slots: Map<string, Map<string, DraftSlot>>,
  { losses }: NetworkTarget,
): void {
  const { role, text, slot, order, part } = edge.attributes;
  if (!(roles as readonly (string | undefined)[]).includes(role) || far === undefined) {
    const reason = `An edge of a configuration needs a construct and a role: ${roles.join(', ')}.`;
    losses.add('unreadable', 'edges', reason, `${edge.source} → ${edge.target}`);
    return;
  }
  const own = slots.get(hub) ?? new Map<string, DraftSlot>();
  slots.set(hub, own);
  const key = slot ?? edge.id;
  const known = own.get(key);
  const construct = constructIdOf(far);
  const constructs = known?.constructs ?? [];
  if (construct !== undefined) constructs.push({ part: numberOf(part), id: construct });
  if (known === undefined)
    own.set(key, { edge, constructs, order: numberOf(order), text: text ?? far.label });
}

function addConfiguration(
  node: NetworkNode,
  slots: ReadonlyMap<string, DraftSlot> | undefined,
  { builder }: NetworkTarget,
): string | undefined {
  const { [configurationAttribute]: id, title, statement, tier, status } = node.attributes;
  const ordered = [...(slots?.values() ?? [])].sort((one, other) => one.order - other.order);
  return builder.add(
    'configuration',
    {
      id: idFrom(id ?? node.id, node.label),
      ...(title === undefined ? {} : { title }),
      ...(statement === undefined ? {} : { statement }),
      tier: tier ?? 'extracted',
      status: status ?? 'extracted',
      slots: ordered.map(slotOf),
      facets: [],
    },
    `node “${node.label}”`,
  );
}

function slotOf({ edge, constructs, text }: DraftSlot, at: number): object {
  const { role, slot, direction, resource, response } = edge.attributes;
  return {
    id: slot ?? `s${at + 1}`,
    role,
    text,
    constructs: [...constructs].sort((one, other) => one.part - other.part).map(({ id }) => id),
    ...(direction === undefined ? {} : { direction }),
    ...(resource === undefined ? {} : { resource: { text: resource, constructs: [] } }),
    ...(response === undefined ? {} : { response: { text: response, constructs: [] } }),
  };
}

function addLink(
  edge: NetworkEdge,
  ids: ReadonlyMap<string, string>,
  { builder, losses }: NetworkTarget,
): void {
  const { link, link_id: id, basis, from_slot, to_slot, note } = edge.attributes;
  const [from, to] = [ids.get(edge.source), ids.get(edge.target)];
  if (from === undefined || to === undefined) return;
  if (!(linkKinds as readonly (string | undefined)[]).includes(link)) {
    const reason = `An edge between configurations needs a kind of link: ${linkKinds.join(', ')}.`;
    losses.add('unreadable', 'edges', reason, `${edge.source} → ${edge.target}`);
    return;
  }
  builder.add(
    'link',
    {
      id: idFrom(id ?? edge.id, `${from}-${link ?? ''}-${to}`),
      kind: link,
      from,
      to,
      ...(from_slot === undefined ? {} : { fromSlot: from_slot }),
      ...(to_slot === undefined ? {} : { toSlot: to_slot }),
      basis: basis ?? 'inferred',
      ...(note === undefined ? {} : { note }),
    },
    'edges',
  );
}

function numberOf(text: string | undefined): number {
  const number = Number(text ?? '0');
  return Number.isFinite(number) ? number : 0;
}
