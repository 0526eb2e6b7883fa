import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import { writeXml, type XmlNode } from '../../container/write-xml';
import type { Format, ReadOptions, WriteResult } from '../../contract/format';
import { LossLog } from '../../contract/loss-report';
import { encodeText } from '../../decode-text/decode-text';
import { edgeAttributes, nodeAttributes, type Attributes } from '../../network/network';
import { reviewNetwork } from '../../network/review-network';
import { readXmlNetwork, reportForbiddenText } from '../../network/xml-network';
import { gexfNetwork } from './read-gexf';

const namespace = 'http://www.gexf.net/1.2draft';

/** GEXF, the language of Gephi. */
export const gexfFormat: Format = {
  id: 'gexf',
  title: 'GEXF',
  extensions: ['gexf'],
  mediaType: 'application/gexf+xml',
  about: {
    use: 'Networks for Gephi and for what reads its language, and maps drawn there.',
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
      ['attributes, weight and kind of such an edge', 'lines of the memo'],
    ],
    lostOnReading: [
      'attributes of nodes other than label and description',
      'edges without two nodes',
      'colours, sizes, positions and shapes',
      'the times of a dynamic graph: it is read as if all of it were there at once',
    ],
    lostOnWriting: ['everything but configurations, slots, labels of constructs, and links'],
    quirks: [
      'Versions 1.2 and 1.3 are read, under every namespace they go by; 1.2 is written.',
      'A list stays the text it is, for versions and programs write lists differently.',
      'A label that is empty is replaced by the id.',
    ],
  },
  detect: ({ head, fileName }) => {
    if (/<gexf[\s>]/.test(head)) return 'certain';
    return fileName.endsWith('.gexf') && /^\s*</.test(head) ? 'possible' : 'no';
  },
  read: (bytes: Uint8Array, options: ReadOptions = {}) =>
    readXmlNetwork({ id: 'gexf', root: 'gexf', reader: gexfNetwork }, bytes, options),
  write,
};

function write(review: Review): WriteResult {
  const losses = new LossLog();
  const network = reviewNetwork(review, losses);
  reportForbiddenText(network, losses);
  const graph: XmlNode = {
    name: 'graph',
    attributes: { defaultedgetype: 'directed', mode: 'static' },
    content: [
      declared('node', nodeAttributes),
      declared('edge', edgeAttributes),
      {
        name: 'nodes',
        content: network.nodes.map(({ id, label, attributes }) => ({
          name: 'node',
          attributes: { id, label },
          content: [valuesOf(attributes)],
        })),
      },
      {
        name: 'edges',
        content: network.edges.map(({ id, source, target, label, attributes }) => ({
          name: 'edge',
          attributes: { id, source, target, label },
          content: [valuesOf(attributes)],
        })),
      },
    ],
  };
  const document: XmlNode = {
    name: 'gexf',
    attributes: { xmlns: namespace, version: '1.2' },
    content: [graph],
  };
  return succeed({ bytes: encodeText(writeXml(document)), lossReport: losses.report() });
}

function declared(owner: string, names: readonly string[]): XmlNode {
  return {
    name: 'attributes',
    attributes: { class: owner, mode: 'static' },
    content: names.map((name) => ({
      name: 'attribute',
      attributes: { id: name, title: name, type: 'string' },
    })),
  };
}

function valuesOf(attributes: Attributes): XmlNode {
  return {
    name: 'attvalues',
    content: Object.entries(attributes).map(([name, value]) => ({
      name: 'attvalue',
      attributes: { for: name, value },
    })),
  };
}
