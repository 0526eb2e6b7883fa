import { succeed } from '@cmoc/kernel';
import type { Format } from '../../contract/format';
import { LossLog } from '../../contract/loss-report';
import { encodeText } from '../../decode-text/decode-text';
import { attributesOf, kindAttribute, type Attributes } from '../../network/network';
import { reviewNetwork } from '../../network/review-network';

/** The language of Graphviz. */
export const dotFormat: Format = {
  id: 'dot',
  title: 'Graphviz DOT',
  extensions: ['dot', 'gv'],
  mediaType: 'text/vnd.graphviz',
  about: {
    use: 'Drawing a theory with Graphviz, or with what reads its language.',
    maps: [
      ['a configuration', 'a node in the shape of a box, with the attribute `cmoc_kind`'],
      ['a construct', 'a node; a slot that names none, a node with the words of the slot'],
      ['a slot', 'an edge a construct, with its role as label and attribute'],
      ['a link between configurations', 'a dashed edge'],
    ],
    lostOnReading: [],
    lostOnWriting: ['everything but configurations, slots, labels of constructs, and links'],
    quirks: [
      'Contexts, mechanisms and interventions lead into a configuration, outcomes out of it: `role`, `cmoc_id` and `slot` on each edge put configurations together again.',
      'Quotation marks, backslashes and line ends are escaped, so that no text is taken for an instruction.',
    ],
  },
  detect: ({ head, fileName }) => {
    const named = fileName.endsWith('.dot') || fileName.endsWith('.gv');
    return /^\s*(?:strict\s+)?(?:di)?graph\b[^{]{0,200}\{/i.test(head) && named ? 'likely' : 'no';
  },
  write: (review) => {
    const losses = new LossLog();
    const { nodes, edges } = reviewNetwork(review, losses, ['title']);
    const lines = [
      `digraph ${quoted(review.title)} {`,
      '  rankdir=LR;',
      ...nodes.map(({ id, label, attributes }) => {
        const shape = shapes[attributes[kindAttribute] ?? ''];
        return `  ${quoted(id)} ${list({ label, ...attributesOf({ shape }), ...attributes })};`;
      }),
      ...edges.map(({ source, target, label, attributes }) => {
        const style = attributes['link'] === undefined ? undefined : 'dashed';
        const all = { label, ...attributesOf({ style }), ...attributes };
        return `  ${quoted(source)} -> ${quoted(target)} ${list(all)};`;
      }),
      '}',
    ];
    const bytes = encodeText(`${lines.join('\n')}\n`);
    return succeed({ bytes, lossReport: losses.report() });
  },
};

const shapes: Readonly<Record<string, string>> = {
  configuration: 'box',
  construct: 'ellipse',
  words: 'plaintext',
};

function list(attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}=${quoted(value)}`);
  return `[${pairs.join(', ')}]`;
}

/** Controls that a screen or a drawing program would act on; line ends and tabs are none. */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A quoted id of DOT: a backslash would begin one of the escapes of labels. */
function quoted(text: string): string {
  const plain = text
    .replace(controls, '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|[\r\n]/g, '\\n');
  return `"${plain}"`;
}
