import { succeed } from '@cmoc/kernel';
import { readXml } from '../container/read-xml';
import { xmlText } from '../container/write-xml';
import type { XmlElement } from '../container/xml-element';
import type { ReadOptions, ReadResult } from '../contract/format';
import { refuse, refuseLarge, warningIssue, type InterchangeIssue } from '../contract/issues';
import { limitsOf, type Limits } from '../contract/limits';
import { LossLog } from '../contract/loss-report';
import { provenanceOf } from '../contract/provenance';
import { decodeText } from '../decode-text/decode-text';
import type { Network, NetworkEdge } from './network';
import { networkOutcome } from './network-outcome';

/** How the elements of one XML format become a network. */
export type NetworkReader = (
  root: XmlElement,
  losses: LossLog,
) => { readonly network: Network; readonly issues: readonly InterchangeIssue[] };

/** Reads an XML file whose root has a name, as a network. */
export function readXmlNetwork(
  format: { readonly id: string; readonly root: string; readonly reader: NetworkReader },
  bytes: Uint8Array,
  options: ReadOptions,
): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const { limits, onProgress } = options;
  const document = readXml(text, {
    limits,
    onProgress: (done, total) => onProgress?.({ done, total }),
  });
  if (!document.ok) return document;
  if (document.value.name !== format.root) {
    return refuse(
      'not-this-format',
      `Found a document that begins with <${document.value.fullName.slice(0, 60)}>; expected <${format.root}>.`,
    );
  }
  const losses = new LossLog();
  const read = format.reader(document.value, losses);
  const network = limited(read.network, limits);
  const provenance = provenanceOf(format.id, bytes, { options, encoding });
  const outcome = networkOutcome(network.value, { losses, provenance });
  if (!outcome.ok) return outcome;
  const issues = [...document.issues, ...read.issues, ...network.issues, ...outcome.issues];
  return succeed(outcome.value, issues);
}

function limited(
  network: Network,
  limits: Partial<Limits> | undefined,
): { readonly value: Network; readonly issues: readonly InterchangeIssue[] } {
  const { maxRecords } = limitsOf(limits);
  const { nodes, edges } = network;
  if (nodes.length <= maxRecords && edges.length <= maxRecords)
    return { value: network, issues: [] };
  const message = `Only the first ${maxRecords} nodes and edges were read.`;
  return {
    value: { nodes: nodes.slice(0, maxRecords), edges: edges.slice(0, maxRecords) },
    issues: [warningIssue('too-many-records', message, { maxRecords })],
  };
}

/** Reports text with characters that XML has no place for; the writer replaces them. */
export function reportForbiddenText({ nodes, edges }: Network, losses: LossLog): void {
  for (const { label, attributes } of [...nodes, ...edges]) {
    for (const text of [label, ...Object.values(attributes)]) {
      const allowed = xmlText(text);
      if (allowed === text) continue;
      const reason = 'XML has no place for control characters; they became U+FFFD.';
      losses.add('approximated', 'text', reason, allowed);
    }
  }
}

/** The ends of an edge where it has both. */
export function endsOf(
  element: XmlElement,
  losses: LossLog,
): Pick<NetworkEdge, 'source' | 'target'> | undefined {
  const source = element.attributes.get('source');
  const target = element.attributes.get('target');
  if (source !== undefined && target !== undefined) return { source, target };
  losses.add(
    'unreadable',
    'edges',
    'An edge needs a source and a target.',
    element.attributes.get('id') ?? null,
  );
  return undefined;
}

/** An attribute that says yes or no; undefined where it says neither. */
export function flagOf(text: string | undefined): boolean | undefined {
  if (text === 'true' || text === 'directed' || text === '1') return true;
  return text === 'false' || text === 'undirected' || text === '0' ? false : undefined;
}
