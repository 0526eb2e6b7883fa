import type { Configuration, Direction, Role, Slot } from '@cmoc/model';
import { directions, roles } from '@cmoc/model';
import { mechanismKey } from '../review-index/mechanism-groups';
import { evidenceOn, familiesBehind, type ReviewIndex } from '../review-index/review-index';

/** How the table can be put in order within each mechanism. */
export const orders = ['id', 'context', 'outcome', 'evidence'] as const;

/** An order of the table. */
export type Order = (typeof orders)[number];

/** What the reader wants to see. Role, construct and direction must all hold for one and the same slot. */
export interface Filters {
  readonly text: string;
  readonly mechanism: string | undefined;
  readonly role: Role | undefined;
  readonly construct: string | undefined;
  readonly direction: Direction | undefined;
  readonly order: Order;
}

/** Reads the filters from the address; what is not known there is left out. */
export function readFilters(query: Readonly<Record<string, string>>): Filters {
  return {
    text: query['q'] ?? '',
    mechanism: query['mechanism'],
    role: roles.find((role) => role === query['role']),
    construct: query['construct'],
    direction: directions.find((direction) => direction === query['direction']),
    order: orders.find((order) => order === query['order']) ?? 'id',
  };
}

/** True when a filter is in force. */
export function filtering(filters: Filters): boolean {
  const { text, mechanism, role, construct, direction } = filters;
  return (
    [mechanism, role, construct, direction].some((value) => value !== undefined) ||
    text.trim() !== ''
  );
}

/** The configurations that pass the filters. */
export function passing(index: ReviewIndex, filters: Filters): Configuration[] {
  const words = filters.text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return index.review.configurations.filter((configuration) => {
    if (filters.mechanism !== undefined && mechanismKey(configuration) !== filters.mechanism)
      return false;
    if (!slotPasses(configuration, filters)) return false;
    if (words.length === 0) return true;
    const text = searchText(index, configuration);
    return words.every((word) => text.includes(word));
  });
}

function slotPasses(
  configuration: Configuration,
  { role, construct, direction }: Filters,
): boolean {
  if (role === undefined && construct === undefined && direction === undefined) return true;
  return configuration.slots.some(
    (slot: Slot) =>
      (role === undefined || slot.role === role) &&
      (construct === undefined || slot.constructs.some((id) => id === construct)) &&
      (direction === undefined || slot.direction === direction),
  );
}

const searchTexts = new WeakMap<Configuration, string>();

function searchText(index: ReviewIndex, configuration: Configuration): string {
  const known = searchTexts.get(configuration);
  if (known !== undefined) return known;
  const names = configuration.slots.flatMap((slot) => [
    slot.text,
    ...slot.constructs.flatMap((id) => {
      const construct = index.constructs.get(id);
      return construct ? [construct.label, ...construct.aliases] : [];
    }),
  ]);
  const parts = [
    configuration.id,
    configuration.title ?? '',
    configuration.statement ?? '',
    ...names,
  ];
  const text = parts.join('\n').toLocaleLowerCase('en-GB');
  searchTexts.set(configuration, text);
  return text;
}

/** Configurations in the order asked for; equals stand in order of id. */
export function ordered(
  index: ReviewIndex,
  configurations: readonly Configuration[],
  order: Order,
): Configuration[] {
  if (order === 'id') return [...configurations];
  if (order === 'evidence') {
    return sortedBy(
      configurations,
      (configuration) => -familiesBehind(evidenceOn(index, configuration.id)).length,
    );
  }
  return sortedBy(
    configurations,
    (configuration) => configuration.slots.find((slot) => slot.role === order)?.text ?? '',
  );
}

function sortedBy<Key extends string | number>(
  configurations: readonly Configuration[],
  keyOf: (configuration: Configuration) => Key,
): Configuration[] {
  const keyed = configurations.map((configuration, position) => ({
    configuration,
    position,
    key: keyOf(configuration),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.position - b.position));
  return keyed.map(({ configuration }) => configuration);
}
