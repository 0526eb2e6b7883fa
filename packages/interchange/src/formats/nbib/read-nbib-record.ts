import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import type { NbibField, NbibRecord } from './nbib-lines';

const fieldOfTag: Readonly<Record<string, string>> = {
  TI: 'title',
  BTI: 'title',
  JT: 'container-title',
  TA: 'container-title-short',
  VI: 'volume',
  IP: 'issue',
  PG: 'page',
  AB: 'abstract',
  LA: 'language',
  PB: 'publisher',
  PMID: 'PMID',
  PMC: 'PMCID',
};

/** What a publication type says of the kind of document; the first that is known counts. */
const typeOfPublication: readonly (readonly [RegExp, string])[] = [
  [/^(?:books?|monograph)$/i, 'book'],
  [/^book chapter$/i, 'chapter'],
  [/^(?:technical )?report$/i, 'report'],
  [/^(?:academic )?dissertation$/i, 'thesis'],
  [/^preprint$/i, 'article'],
];

/** Reads one record. Tags CSL has no field for are kept under `custom.nbib`. */
export function readNbibRecord({ fields, line }: NbibRecord): ReferenceRecord {
  const item = new ItemBuilder();
  const hasFullNames = fields.some(({ tag }) => tag === 'FAU');
  for (const field of fields) readField(field, item, hasFullNames);
  const types = fields.filter(({ tag }) => tag === 'PT').map(({ value }) => value);
  const type = typeOfPublication.find(([pattern]) => types.some((name) => pattern.test(name)))?.[1];
  return {
    item: item.finish(type ?? 'article-journal', 'nbib'),
    notes: [],
    place: `record on line ${line}`,
  };
}

function readField({ tag, value }: NbibField, item: ItemBuilder, hasFullNames: boolean): void {
  const field = fieldOfTag[tag];
  if (field !== undefined) {
    if (!item.set(field, value)) item.keep(tag, value);
    return;
  }
  switch (tag) {
    case 'FAU':
      item.name('author', value);
      return;
    case 'AU':
      if (!hasFullNames) item.name('author', value, 'initials');
      return;
    case 'FED':
      item.name('editor', value);
      return;
    case 'CN':
      item.name('author', value.replaceAll(',', ' '));
      return;
    case 'DP':
      item.date(value);
      return;
    case 'MH':
    case 'OT':
      item.keyword(value);
      return;
    default:
      readIdentifier({ tag, value }, item);
  }
}

/** `10.1000/x [doi]`, `2277-9175 (Print)`: what kind of identifier it is stands behind it. */
function readIdentifier({ tag, value }: NbibField, item: ItemBuilder): void {
  if ((tag === 'AID' || tag === 'LID') && value.endsWith('[doi]') && item.doi(value)) return;
  const issn = tag === 'IS' ? /^(\d{4}-\d{3}[\dXx])\b/.exec(value)?.[1] : undefined;
  if (issn !== undefined && item.set('ISSN', issn)) return;
  item.keep(tag, value);
}
