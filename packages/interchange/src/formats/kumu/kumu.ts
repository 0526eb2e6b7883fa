import { writeJson } from '../../json/write-json';
import { succeed } from '@cmoc/kernel';
import { type Review } from '@cmoc/model';
import type { Format, ReadOptions, ReadResult, Sample, WriteResult } from '../../contract/format';
import { refuse } from '../../contract/issues';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { encodeText } from '../../decode-text/decode-text';
import { fieldsOf, readJson } from '../../json/read-json';
import { kindAttribute } from '../../network/network';
import { reviewNetwork } from '../../network/review-network';
import { networkOutcome } from '../../network/network-outcome';
import { kumuNetwork } from './read-kumu';

/** Kumu maps as JSON. */
export const kumuFormat: Format = {
  id: 'kumu',
  title: 'Kumu JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  about: {
    use: 'Maps drawn in Kumu, and taking a theory there.',
    maps: [
      [
        'an element with `cmoc_kind` “configuration”, and the connections at it with a `role`',
        'a configuration with its slots',
      ],
      ['any other element', 'a construct with its description'],
      [
        'any other connection',
        'a claim awaiting assembly: a memo about the two constructs, in this order',
      ],
      ['direction, type, delayed, reversed and your own fields', 'lines of the memo'],
    ],
    lostOnReading: [
      'maps, positions, views, perspectives, images and loops',
      'fields of elements other than label and description',
    ],
    lostOnWriting: ['everything but configurations, slots, labels of constructs, and links'],
    quirks: [
      'The full export of a project and the simple form are both read; the simple form is written.',
      'Connections name their ends by id or by label; an id wins.',
      'Importing a map into Kumu twice may double its elements.',
    ],
  },
  detect,
  read,
  write,
};

function detect({ head }: Sample) {
  if (!/^\ufeff?\s*\{/.test(head)) return 'no';
  const both = /"elements"\s*:\s*\[/.test(head) && /"connections"\s*:\s*\[/.test(head);
  if (both) return 'certain';
  return /"elements"\s*:\s*\[/.test(head) && /"(?:label|element type|proxyImages)"/.test(head)
    ? 'likely'
    : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const json = readJson(bytes, options.limits);
  if (!json.ok) return json;
  const project = fieldsOf(json.value.value);
  if (!Array.isArray(project['elements'])) {
    const message = 'Found JSON without “elements”; expected elements and connections.';
    return refuse('not-this-format', message);
  }
  const losses = new LossLog();
  const network = kumuNetwork(project, options.limits, losses);
  const { encoding } = json.value;
  const provenance = provenanceOf('kumu', bytes, { options, encoding, producer: 'Kumu' });
  return networkOutcome(network, { losses, provenance });
}

function write(review: Review): WriteResult {
  const losses = new LossLog();
  const { nodes, edges } = reviewNetwork(review, losses);
  const blueprint = {
    elements: nodes.map(({ id, label, attributes }) => ({
      id,
      label,
      type: attributes[kindAttribute],
      ...attributes,
    })),
    connections: edges.map(({ id, source, target, label, attributes }) => ({
      id,
      from: source,
      to: target,
      type: label,
      direction: 'directed',
      // Kumu has a field of this name itself.
      ...Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [
          name === 'direction' ? 'cmoc_direction' : name,
          value,
        ]),
      ),
    })),
  };
  const bytes = encodeText(writeJson(blueprint));
  return succeed({ bytes, lossReport: losses.report() });
}
