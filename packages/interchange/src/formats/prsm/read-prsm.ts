import type { LossLog } from '../../contract/loss-report';
import { fieldsOf, itemsOf, wordsOf } from '../../json/read-json';
import {
  attributesOf,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from '../../network/network';
import { withoutTwins } from '../../network/network-node';

type Fields = Readonly<Record<string, unknown>>;

/** The network of a PRSM map. */
export function prsmNetwork(map: Fields, maxRecords: number, losses: LossLog): Network {
  const styles = fieldsOf(map['styles'] ?? map['samples']);
  const nodeStyles = namesOf(styles['nodes']);
  const edgeStyles = namesOf(styles['edges']);
  const nodes: NetworkNode[] = [];
  const styleOf = new Map<string, string>();
  for (const [at, item] of itemsOf(map['nodes']).slice(0, maxRecords).entries()) {
    const node = fieldsOf(item);
    const id = wordsOf(node['id']);
    if (id === '') {
      losses.add('unreadable', `node ${at + 1}`, 'A factor needs an id.', wordsOf(node['label']));
      continue;
    }
    const label = oneLine(wordsOf(node['label']));
    nodes.push({
      id,
      label: label === '' ? id : label,
      attributes: attributesOf({ description: noteOf(node) }),
    });
    styleOf.set(id, nodeStyles.get(wordsOf(node['grp'])) ?? '');
  }
  const edges = itemsOf(map['edges'])
    .slice(0, maxRecords)
    .map((item, at) => edgeOf(fieldsOf(item), `edge-${at + 1}`, { edgeStyles, styleOf }));
  reportDrawing(map, nodes.length, losses);
  return { nodes: withoutTwins(nodes, 'nodes', losses), edges };
}

/** The names people gave to styles; those they left as they were say nothing. */
function namesOf(styles: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [group, style] of Object.entries(fieldsOf(styles))) {
    const name = oneLine(wordsOf(fieldsOf(style)['groupLabel']));
    if (name !== '' && name !== 'Sample') names.set(group, name);
  }
  return names;
}

interface Styles {
  readonly edgeStyles: ReadonlyMap<string, string>;
  readonly styleOf: ReadonlyMap<string, string>;
}

function edgeOf(edge: Fields, name: string, { edgeStyles, styleOf }: Styles): NetworkEdge {
  // Gephi and older versions name the ends differently.
  const source = wordsOf(edge['from'] ?? edge['source']);
  const target = wordsOf(edge['to'] ?? edge['target']);
  const id = wordsOf(edge['id']);
  const arrows = fieldsOf(edge['arrows']);
  const points = (end: string) => fieldsOf(arrows[end])['enabled'];
  const [forwards, backwards] = [points('to') !== false, points('from') === true];
  const ends = !forwards && backwards ? { source: target, target: source } : { source, target };
  return {
    id: id === '' ? name : id,
    ...ends,
    label: oneLine(wordsOf(edge['label'])),
    directed: forwards !== backwards,
    attributes: attributesOf({
      style: edgeStyles.get(wordsOf(edge['grp'])),
      'style of the cause': styleOf.get(ends.source),
      'style of the effect': styleOf.get(ends.target),
      note: noteOf(edge),
    }),
  };
}

/** A note is plain text, or a list of insertions as its editor keeps them; older maps call it title. */
function noteOf(fields: Fields): string {
  const note = fields['note'] ?? fields['title'];
  if (typeof note === 'string') return note.replace(/<br\s*\/?>|<\/?p>/g, '\n').trim();
  return itemsOf(fieldsOf(note)['ops'])
    .map((operation) => {
      const inserted = fieldsOf(operation)['insert'];
      return typeof inserted === 'string' ? inserted : '';
    })
    .join('')
    .trim();
}

function reportDrawing(map: Fields, nodes: number, losses: LossLog): void {
  const reason = 'How a map was drawn is not part of a review.';
  losses.addMany(nodes, { kind: 'dropped', place: 'places and colours', reason, sample: null });
  for (const part of ['background', 'underlay', 'history', 'description', 'attributeTitles']) {
    const held = map[part];
    const empty =
      held === undefined ||
      held === null ||
      held === '' ||
      (typeof held === 'object' && Object.keys(held).length === 0);
    if (!empty)
      losses.add(
        'dropped',
        part,
        'A review has no place for it.',
        JSON.stringify(held).slice(0, 200),
      );
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
