import type { Configuration, Review, Slot } from '@cmoc/model';
import type { LossLog } from '../contract/loss-report';
import { reportFields, reportUnwritten } from '../written/unwritten';
import {
  attributesOf,
  configurationAttribute,
  kindAttribute,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from './network';

const carriedOfConfiguration = ['id', 'title', 'tier', 'status', 'statement', 'slots'];
const carriedOfSlot = ['id', 'role', 'text', 'direction', 'constructs', 'resource', 'response'];
const carriedOfLink = ['id', 'kind', 'from', 'to', 'fromSlot', 'toSlot', 'basis', 'note'];

/** Contexts, mechanisms and what is done lead into a configuration; outcomes lead out of it. */
const leadsOut: ReadonlySet<Slot['role']> = new Set(['outcome']);

/**
 * The bipartite network of a review: a node a configuration, a node a construct, an edge a part a
 * construct plays, and the links between configurations. What it carries comes back exactly.
 *
 * @param carried the fields of the review itself that the format holds beside the network
 */
export function reviewNetwork(
  review: Review,
  losses: LossLog,
  carried: readonly (keyof Review)[] = [],
): Network {
  reportUnwritten(review, ['configuration', 'construct', 'link'], losses, carried);
  const nodes: NetworkNode[] = [
    ...review.configurations.map(configurationNode),
    ...review.constructs.map(({ id, label }) => ({
      id: `construct:${id}`,
      label,
      attributes: attributesOf({ [kindAttribute]: 'construct', [configurationAttribute]: id }),
    })),
  ];
  const edges: NetworkEdge[] = [];
  const reason = 'The network has no attribute for it.';
  for (const configuration of review.configurations) {
    reportFields('configurations', configuration, {
      carried: carriedOfConfiguration,
      reason,
      losses,
    });
    for (const [order, slot] of configuration.slots.entries()) {
      reportFields('slots', slot, { carried: carriedOfSlot, reason, losses });
      if (slot.role === 'mechanism') {
        for (const part of ['resource', 'response'] as const)
          reportFields(`slots.${part}`, slot[part], { carried: ['text'], reason, losses });
      }
      const { own, parts } = slotEdges(configuration, slot, order);
      nodes.push(...own);
      edges.push(...parts);
    }
  }
  for (const construct of review.constructs)
    reportFields('constructs', construct, { carried: ['id', 'label'], reason, losses });
  for (const link of review.links) {
    reportFields('links', link, { carried: carriedOfLink, reason, losses });
    edges.push(linkEdge(link));
  }
  return { nodes, edges };
}

function configurationNode(configuration: Configuration): NetworkNode {
  const { id, title, tier, status, statement } = configuration;
  return {
    id: `configuration:${id}`,
    label: title ?? id,
    attributes: attributesOf({
      [kindAttribute]: 'configuration',
      [configurationAttribute]: id,
      title,
      tier,
      status,
      statement,
    }),
  };
}

/** The edges of one slot, one a construct; a slot that names none gets a node for its words. */
function slotEdges(configuration: Configuration, slot: Slot, order: number) {
  const hub = `configuration:${configuration.id}`;
  const words = `words:${configuration.id}:${slot.id}`;
  const ends =
    slot.constructs.length > 0 ? slot.constructs.map((id) => `construct:${id}`) : [words];
  const own: NetworkNode[] =
    slot.constructs.length > 0
      ? []
      : [{ id: words, label: slot.text, attributes: { [kindAttribute]: 'words' } }];
  const [resource, response] = slot.role === 'mechanism' ? [slot.resource, slot.response] : [];
  const parts = ends.map((end, part): NetworkEdge => {
    const [source, target] = leadsOut.has(slot.role) ? [hub, end] : [end, hub];
    return {
      id: `slot:${configuration.id}:${slot.id}:${part + 1}`,
      source,
      target,
      label: slot.role,
      directed: true,
      attributes: attributesOf({
        [configurationAttribute]: configuration.id,
        role: slot.role,
        slot: slot.id,
        order: String(order + 1),
        part: String(part + 1),
        text: slot.text,
        direction: slot.direction,
        resource: resource?.text,
        response: response?.text,
      }),
    };
  });
  return { own, parts };
}

function linkEdge(link: Review['links'][number]): NetworkEdge {
  return {
    id: `link:${link.id}`,
    source: `configuration:${link.from}`,
    target: `configuration:${link.to}`,
    label: link.kind,
    directed: true,
    attributes: attributesOf({
      link: link.kind,
      link_id: link.id,
      basis: link.basis,
      from_slot: link.fromSlot,
      to_slot: link.toSlot,
      note: link.note,
    }),
  };
}
