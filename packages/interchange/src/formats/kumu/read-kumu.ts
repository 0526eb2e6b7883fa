import { limitsOf, type Limits } from '../../contract/limits';
import type { LossLog } from '../../contract/loss-report';
import { fieldsOf, itemsOf, wordsOf } from '../../json/read-json';
import {
  kindAttribute,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from '../../network/network';
import { bothWays } from '../../network/graph-scopes';
import { withoutTwins } from '../../network/network-node';

type Fields = Readonly<Record<string, unknown>>;

/** Parts of a full export that a review has no place for. */
const droppedParts = ['maps', 'perspectives', 'loops', 'proxyImages'];

/** The network of a Kumu project, in the full or the simple form. */
export function kumuNetwork(
  project: Fields,
  limits: Partial<Limits> | undefined,
  losses: LossLog,
): Network {
  const { maxRecords } = limitsOf(limits);
  const nodes = itemsOf(project['elements'])
    .slice(0, maxRecords)
    .flatMap((element, at) => nodeOf(fieldsOf(element), `element ${at + 1}`, losses));
  const named = withoutTwins(nodes, 'elements', losses);
  const ids = new Set(named.map(({ id }) => id));
  const byLabel = new Map(named.map(({ id, label }) => [label, id]));
  const idOf = (end: unknown) => {
    const words = wordsOf(end);
    return ids.has(words) ? words : (byLabel.get(words) ?? words);
  };
  const edges = itemsOf(project['connections'])
    .slice(0, maxRecords)
    .flatMap((connection, at) => {
      const edge = edgeOf(fieldsOf(connection), `connection-${at + 1}`, idOf);
      return edge.attributes['direction'] === 'mutual' ? bothWays(edge) : [edge];
    });
  reportParts(project, losses);
  return { nodes: named, edges };
}

function reportParts(project: Fields, losses: LossLog): void {
  for (const part of droppedParts) {
    const count = itemsOf(project[part]).length;
    const reason = 'How a map was drawn is not part of a review.';
    losses.addMany(count, { kind: 'dropped', place: part, reason, sample: null });
  }
}

/** Fields of an element or connection; a full export keeps most of them one level down. */
function flat(fields: Fields): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries({ ...fields, ...fieldsOf(fields['attributes']) })) {
    const text = Array.isArray(value)
      ? value
          .map(wordsOf)
          .filter((word) => word !== '')
          .join('; ')
      : typeof value === 'boolean'
        ? String(value)
        : exactly(value);
    if (text !== '' && name !== 'attributes') found.set(name, text);
  }
  return found;
}

/** Text as it stands, so that what was written comes back; nothing where it is blank. */
function exactly(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? value : wordsOf(value);
}

function nodeOf(fields: Fields, place: string, losses: LossLog): NetworkNode[] {
  const found = flat(fields);
  const label = found.get('label') ?? found.get('name') ?? '';
  const id = found.get('id') ?? found.get('_id') ?? label;
  if (id === '') {
    losses.add('unreadable', place, 'An element needs a label or an id.');
    return [];
  }
  for (const name of ['id', '_id', 'label', 'name']) found.delete(name);
  if (found.get('type') === found.get(kindAttribute)) found.delete('type');
  return [{ id, label: label === '' ? id : label, attributes: Object.fromEntries(found) }];
}

function edgeOf(fields: Fields, name: string, idOf: (end: unknown) => string): NetworkEdge {
  const found = flat(fields);
  const direction = found.get('direction') ?? 'directed';
  const label = found.get('label') ?? found.get('type') ?? found.get('connection type') ?? '';
  const id = found.get('id') ?? found.get('_id') ?? name;
  for (const known of ['id', '_id', 'from', 'to', 'direction', 'label', 'type', 'connection type'])
    found.delete(known);
  for (const flag of ['delayed', 'reversed']) if (found.get(flag) === 'false') found.delete(flag);
  const own = found.get('cmoc_direction');
  found.delete('cmoc_direction');
  if (own !== undefined) found.set('direction', own);
  if (direction === 'mutual') found.set('direction', 'mutual');
  return {
    id,
    source: idOf(fields['from']),
    target: idOf(fields['to']),
    label,
    directed: direction === 'directed',
    attributes: Object.fromEntries(found),
  };
}
