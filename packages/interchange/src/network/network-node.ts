import type { LossLog } from '../contract/loss-report';
import type { ContributionBuilder } from '../contribution/contribution';
import { idFrom } from '../identity/stable-id';
import { configurationAttribute, kindAttribute, type NetworkNode } from './network';

/** What a network is read with. */
export interface NetworkTarget {
  readonly builder: ContributionBuilder;
  readonly losses: LossLog;
}

/** Whether a node stands for a configuration of a review. */
export function isHub(node: NetworkNode | undefined): boolean {
  return node?.attributes[kindAttribute] === 'configuration';
}

/** The id a construct of a review has, where the node stands for one. */
export function constructIdOf({ id, label, attributes }: NetworkNode): string | undefined {
  if (attributes[kindAttribute] !== 'construct') return undefined;
  return idFrom(attributes[configurationAttribute] ?? id, label);
}

/** Nodes and edges by id: of two with one id the first is kept, and the other is said. */
export function withoutTwins<Item extends { readonly id: string }>(
  items: readonly Item[],
  place: string,
  losses: LossLog,
): Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    losses.add('dropped', place, 'The id was there before; the first was kept.', id);
    return false;
  });
}
