import { type Result, succeed } from '@cmoc/kernel';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import type { InterchangeIssueCode } from '../../contract/issue-codes';
import { refuse, refuseLarge } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { decodeText } from '../../decode-text/decode-text';
import { fieldsOf, parseJson, wordsOf } from '../../json/read-json';
import { expandLzText } from '../../lz-text/expand-lz-text';
import { networkOutcome } from '../../network/network-outcome';
import { prsmNetwork } from './read-prsm';

/** Maps of the Participatory System Mapper. */
export const prsmFormat: Format = {
  id: 'prsm',
  title: 'PRSM map',
  extensions: ['prsm'],
  mediaType: 'application/json',
  about: {
    use: 'System maps and theories of change that groups drew in PRSM.',
    maps: [
      ['a factor', 'a construct; its note is the definition'],
      ['a link', 'a claim awaiting assembly: a memo about the two constructs, in this order'],
      ['the names of styles, labels and notes', 'lines of the memo'],
    ],
    lostOnReading: [
      'places, colours, shapes, background, clusters and the history of the map',
      'attributes of factors that the map counts or that a group gave',
    ],
    lostOnWriting: [],
    quirks: [
      'A map is JSON, or the same JSON squeezed by lz-string; its first character tells which. Squeezed text is expanded within a limit.',
      'Line ends that fit a label to its box are taken for spaces.',
      'The name of a style, such as “Outcomes”, is kept with the claim and gives nobody a role.',
    ],
  },
  detect,
  read,
};

function detect({ head, fileName }: Sample) {
  const named = fileName.endsWith('.prsm');
  const text = head.trimStart().replace(/^\ufeff/, '');
  if (text.startsWith('{')) {
    const drawn = /"(?:lastNodeSample|mapTitle|lastLinkSample)"\s*:/.test(text);
    return drawn ? 'certain' : named ? 'likely' : 'no';
  }
  if (/^[[<]/.test(text)) return 'no';
  const start = expandLzText(head.slice(0, 200), 40).text;
  return /^\{\s*"/.test(start) ? 'certain' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const plain = expanded(text, options);
  if (!plain.ok) return plain;
  const json = parseJson(plain.value, options.limits);
  if (!json.ok) return json;
  const map = fieldsOf(json.value);
  if (!Array.isArray(map['nodes']) || !Array.isArray(map['edges'])) {
    return refuse(
      'not-this-format',
      'Found JSON without “nodes” and “edges”; expected a PRSM map.',
    );
  }
  const losses = new LossLog();
  const network = prsmNetwork(map, limitsOf(options.limits).maxRecords, losses);
  const version = wordsOf(map['version']);
  const producer = version === '' ? 'PRSM' : `PRSM ${version.slice(0, 20)}`;
  const provenance = provenanceOf('prsm', bytes, { options, encoding, producer });
  return networkOutcome(network, { losses, provenance });
}

function expanded(text: string, { limits }: ReadOptions): Result<string, InterchangeIssueCode> {
  if (/^\ufeff?\s*[{[]/.test(text)) return succeed(text);
  const { maxUnpackedBytes } = limitsOf(limits);
  const { text: plain, end } = expandLzText(text, maxUnpackedBytes);
  if (end === 'complete') return succeed(plain);
  return end === 'cut'
    ? refuse(
        'archive-too-large',
        `The map expands to more than ${maxUnpackedBytes} characters; expected less.`,
        { maxUnpackedBytes },
      )
    : refuse('not-this-format', 'Found neither JSON nor squeezed JSON; the map may be cut short.');
}
