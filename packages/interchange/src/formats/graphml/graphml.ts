import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import { writeXml, type XmlNode } from '../../container/write-xml';
import type { Format, ReadOptions, WriteResult } from '../../contract/format';
import { LossLog } from '../../contract/loss-report';
import { encodeText } from '../../decode-text/decode-text';
import { edgeAttributes, nodeAttributes, type Attributes } from '../../network/network';
import { reviewNetwork } from '../../network/review-network';
import { readXmlNetwork, reportForbiddenText } from '../../network/xml-network';
import { graphmlNetwork } from './read-graphml';

const namespace = 'http://graphml.graphdrawing.org/xmlns';

/** GraphML, the common language of programs for networks. */
export const graphmlFormat: Format = {
  id: 'graphml',
  title: 'GraphML',
  extensions: ['graphml'],
  mediaType: 'application/graphml+xml',
  about: {
    use: 'Networks for Gephi, yEd, Cytoscape, igraph and others, and maps drawn there.',
    maps: [
      [
        'a node with `cmoc_kind` “configuration”, and the edges at it with a `role`',
        'a configuration with its slots',
      ],
      ['an edge between two such nodes, with a `link`', 'a link between configurations'],
      ['any other node', 'a construct'],
      [
        'any other edge',
        'a claim awaiting assembly: a memo about the two constructs, in this order',
      ],
      ['the attributes of such an edge', 'lines of the memo'],
    ],
    lostOnReading: [
      'attributes of nodes other than label and description',
      'edges without two nodes, nested graphs as such, ports and hyperedges',
      'what a program keeps for drawing, such as shapes and places',
    ],
    lostOnWriting: ['everything but configurations, slots, labels of constructs, and links'],
    quirks: [
      'A configuration is written as a node, because few programs read hyperedges; its edges carry role, slot and direction, so that it comes back whole.',
      'Defaults that a key declares are filled in. The label is looked for under label, name, title and text of the node.',
      'An undirected edge is a claim without a direction, and the memo says so.',
    ],
  },
  detect: ({ head, fileName }) => {
    if (/<graphml[\s>]/.test(head)) return 'certain';
    return fileName.endsWith('.graphml') && /^\s*</.test(head) ? 'possible' : 'no';
  },
  read: (bytes: Uint8Array, options: ReadOptions = {}) =>
    readXmlNetwork({ id: 'graphml', root: 'graphml', reader: graphmlNetwork }, bytes, options),
  write,
};

function write(review: Review): WriteResult {
  const losses = new LossLog();
  const network = reviewNetwork(review, losses);
  reportForbiddenText(network, losses);
  const graph: XmlNode = {
    name: 'graph',
    attributes: { edgedefault: 'directed' },
    content: [
      ...network.nodes.map(({ id, label, attributes }) => ({
        name: 'node',
        attributes: { id },
        content: [data('label', label), ...dataOf('n', attributes)],
      })),
      ...network.edges.map(({ id, source, target, label, attributes }) => ({
        name: 'edge',
        attributes: { id, source, target },
        content: [data('label', label), ...dataOf('e', attributes)],
      })),
    ],
  };
  const document: XmlNode = {
    name: 'graphml',
    attributes: { xmlns: namespace },
    content: [
      key('label', 'all', 'label'),
      ...nodeAttributes.map((name) => key(`n-${name}`, 'node', name)),
      ...edgeAttributes.map((name) => key(`e-${name}`, 'edge', name)),
      graph,
    ],
  };
  return succeed({ bytes: encodeText(writeXml(document)), lossReport: losses.report() });
}

function key(id: string, owner: string, name: string): XmlNode {
  return {
    name: 'key',
    attributes: { id, for: owner, 'attr.name': name, 'attr.type': 'string' },
  };
}

function data(name: string, content: string): XmlNode {
  return { name: 'data', attributes: { key: name }, content };
}

function dataOf(prefix: 'n' | 'e', attributes: Attributes): XmlNode[] {
  return Object.entries(attributes).map(([name, value]) => data(`${prefix}-${name}`, value));
}
