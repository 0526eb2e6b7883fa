import { writeJson } from '../../json/write-json';
import { succeed } from '@cmoc/kernel';
import { type Review, type Source } from '@cmoc/model';
import type { Format, ReadOptions, ReadResult, Sample } from '../../contract/format';
import { refuse, refuseLarge, warningIssue } from '../../contract/issues';
import { limitsOf } from '../../contract/limits';
import { LossLog } from '../../contract/loss-report';
import { provenanceOf } from '../../contract/provenance';
import { ContributionBuilder } from '../../contribution/contribution';
import { decodeText, encodeText } from '../../decode-text/decode-text';
import { normalDoi } from '../../reference/doi/doi';
import { addReference } from '../../reference/reference-record';
import { reportFields, reportUnwritten } from '../../written/unwritten';
import { nestedDeeperThan } from './nesting';
import { readCslItem } from './read-csl-item';

/** CSL-JSON, in which a review keeps its references itself. */
export const cslFormat: Format = {
  id: 'csl',
  title: 'CSL-JSON references',
  extensions: ['json'],
  mediaType: 'application/vnd.citationstyles.csl+json',
  about: {
    use: 'References exported from Zotero and other reference managers, and for citation processors.',
    maps: [
      ['an item', 'a source, with the item as its reference'],
      [
        'note',
        'the note of the source; decisions of screening programs in it, its characteristics',
      ],
    ],
    lostOnReading: [
      'what is no object in the list',
      'the id of the item, which other libraries use too',
      'a reference that stands in the file twice, by DOI or by title and year',
      'e-mail addresses, unless asked for',
    ],
    lostOnWriting: [
      'everything but documents and their references',
      'the study family, stream, inclusion and characteristics of a source',
    ],
    quirks: [
      'A list and a single item are both read. `custom.cmoc` carries the id and label of a source.',
    ],
  },
  detect,
  read,
  write: (review) => {
    const losses = new LossLog();
    const bytes = encodeText(writeJson(itemsOf(review, losses)));
    return succeed({ bytes, lossReport: losses.report() });
  },
};

function detect({ head, fileName }: Sample) {
  if (!/^\ufeff?\s*[[{]/.test(head) || /"(?:format|CodeSets|elements)"\s*:/.test(head)) return 'no';
  const looksLikeItem =
    /"type"\s*:\s*"[a-z_-]+"/.test(head) && /"(?:title|DOI|issued|author)"\s*:/.test(head);
  if (looksLikeItem) return 'likely';
  return fileName.endsWith('.json') && /^\ufeff?\s*\[\s*\]/.test(head) ? 'possible' : 'no';
}

function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const large = refuseLarge(bytes, options.limits);
  if (large !== undefined) return large;
  const { text, encoding } = decodeText(bytes);
  const { maxRecords, maxDepth } = limitsOf(options.limits);
  if (nestedDeeperThan(text, maxDepth)) {
    return refuse(
      'nested-too-deep',
      `Lists and objects are nested more than ${maxDepth} deep; expected less.`,
      { maxDepth },
    );
  }
  const parsed = parse(text);
  if (parsed === undefined)
    return refuse('not-json', 'Found text that is no JSON; expected a list of references.');
  const items: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  const target = { builder, losses, keepAddresses: options.keepAddresses === true };
  for (const [at, item] of items.slice(0, maxRecords).entries()) {
    const record = readCslItem(item, `item ${at + 1}`, losses);
    if (record !== undefined) addReference(record, target);
    if (at % 500 === 0) options.onProgress?.({ done: at, total: items.length });
  }
  if (builder.count('source') === 0) {
    return refuse(
      'nothing-to-read',
      'Found JSON without a reference; expected objects with a type, title, author or DOI.',
    );
  }
  const provenance = provenanceOf('csl', bytes, { options, encoding });
  const cut = items.length > maxRecords;
  const issues = cut
    ? [
        warningIssue('too-many-records', `Only the first ${maxRecords} items were read.`, {
          maxRecords,
        }),
      ]
    : [];
  return succeed({ value: builder.finish(), lossReport: losses.report(), provenance }, issues);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function itemsOf(review: Review, losses: LossLog): object[] {
  reportUnwritten(review, ['source'], losses);
  return review.sources.flatMap((source) => {
    if (source.kind === 'document') return [itemOf(source, losses)];
    losses.add(
      'dropped',
      'sources',
      'The format knows documents, and no interviews or meetings.',
      source.label,
    );
    return [];
  });
}

const carriedFields = ['id', 'kind', 'label', 'documentType', 'reference', 'note'];

function itemOf(source: Source, losses: LossLog): object {
  const reason = 'CSL-JSON has no field for it.';
  reportFields('sources', source, { carried: carriedFields, reason, losses });
  const { type = 'document', custom, note: _note, ...fields } = source.reference ?? {};
  const kept = typeof custom === 'object' && custom !== null ? custom : {};
  const doi = normalDoi(fields.DOI);
  return {
    id: source.id,
    type,
    ...sortedByKey({ ...fields, ...(doi === undefined ? {} : { DOI: doi }) }),
    ...(source.note === undefined ? {} : { note: source.note }),
    custom: { ...sortedByKey(kept), cmoc: { id: source.id, label: source.label } },
  };
}

/** The same fields in the same order, whatever order they came in. */
function sortedByKey(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
