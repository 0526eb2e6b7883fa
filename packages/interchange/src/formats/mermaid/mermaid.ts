import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { Format } from '../../contract/format';
import { LossLog } from '../../contract/loss-report';
import { encodeText } from '../../decode-text/decode-text';
import {
  kindAttribute,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from '../../network/network';
import { reviewNetwork } from '../../network/review-network';
import { reportFields } from '../../written/unwritten';

/** Diagrams as text, which many pages and notebooks draw. */
export const mermaidFormat: Format = {
  id: 'mermaid',
  title: 'Mermaid flowchart',
  extensions: ['mmd', 'mermaid'],
  mediaType: 'text/vnd.mermaid',
  about: {
    use: 'Drawing a theory in a page or a notebook that understands Mermaid.',
    maps: [
      ['a configuration', 'a node in the shape of a box'],
      ['a construct', 'a round node; a slot that names none, a node with the words of the slot'],
      ['a slot', 'an edge a construct, labelled with the role and the direction'],
      ['a link between configurations', 'a dotted edge, labelled with its kind'],
    ],
    lostOnReading: [],
    lostOnWriting: [
      'everything but configurations, slots, labels of constructs, and links',
      'the words of a slot that names a construct; titles stand for configurations, statements are left out',
    ],
    quirks: [
      'A comment before each node and edge names the entity it stands for, so that configurations can be told apart again.',
      'Everything Mermaid could take for its own syntax is written as a character code.',
    ],
  },
  detect: ({ head, fileName }) => {
    const drawn = /^\s*(?:flowchart|graph)\s+(?:LR|RL|TB|TD|BT)\b/.test(head);
    return drawn && /\.(?:mmd|mermaid)$/.test(fileName) ? 'likely' : 'no';
  },
  write: (review) => {
    const losses = new LossLog();
    const network = reviewNetwork(review, losses);
    reportWords(review, losses);
    const bytes = encodeText(`${linesOf(network).join('\n')}\n`);
    return succeed({ bytes, lossReport: losses.report() });
  },
};

function linesOf({ nodes, edges }: Network): string[] {
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  return [
    'flowchart LR',
    ...nodes.flatMap((node) => [`  %% ${node.id}`, `  ${nodeLine(node, names)}`]),
    ...edges.flatMap((edge) => [`  %% ${edge.id}`, `  ${edgeLine(edge, names)}`]),
  ];
}

function nodeLine({ id, label, attributes }: NetworkNode, names: ReadonlyMap<string, string>) {
  const [open, close] = attributes[kindAttribute] === 'configuration' ? ['[', ']'] : ['(', ')'];
  return `${names.get(id) ?? ''}${open}"${coded(label)}"${close}`;
}

function edgeLine(
  { source, target, label, attributes }: NetworkEdge,
  names: ReadonlyMap<string, string>,
): string {
  const { direction, link } = attributes;
  const words = direction === undefined ? label : `${label}, ${direction}`;
  const arrow = link === undefined ? '-->' : '-.->';
  return `${names.get(source) ?? ''} ${arrow}|"${coded(words)}"| ${names.get(target) ?? ''}`;
}

/** Letters, digits, spaces and plain punctuation stay; the rest of ASCII becomes a character code. */
function coded(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\w\s.,:()/+\u00a0-\u{10ffff}-]/gu, (mark) => `#${mark.codePointAt(0) ?? 0};`);
}

function reportWords(review: Review, losses: LossLog): void {
  const reason = 'The diagram shows constructs, roles and directions.';
  for (const { statement, title, slots } of review.configurations) {
    if (statement !== undefined)
      losses.add('dropped', 'configurations.statement', reason, statement);
    if (title === undefined)
      losses.add(
        'approximated',
        'configurations',
        'It has no title; its id stands in the diagram.',
      );
    for (const { text, constructs } of slots)
      if (constructs.length > 0) losses.add('dropped', 'slots.text', reason, text);
  }
  const drawn = ['id', 'kind', 'from', 'to', 'fromSlot', 'toSlot', 'by', 'at'];
  for (const link of review.links) reportFields('links', link, { carried: drawn, reason, losses });
  losses.addMany(review.configurations.length, {
    kind: 'dropped',
    place: 'configurations.status',
    reason,
    sample: null,
  });
}
