import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import type { NbibField, NbibRecord } from './nbib-lines';

const fieldOfTag: Readonly<Record<string, string>> = {
  TI: 'title',
  CTI: 'collection-title',
  PL: 'publisher-place',
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
  const tags = new Set(fields.map(({ tag }) => tag));
  const told = {
    hasTitle: tags.has('TI'),
    hasFullNames: { author: tags.has('FAU'), editor: tags.has('FED') },
  };
  for (const field of fields) readField(field, item, told);
  const types = fields.filter(({ tag }) => tag === 'PT').map(({ value }) => value);
  const type = typeOfPublication.find(([pattern]) => types.some((name) => pattern.test(name)))?.[1];
  return {
    item: item.finish(type ?? 'article-journal', 'nbib'),
    notes: [],
    place: `record on line ${line}`,
  };
}

/** What other fields of the record say of how one is to be taken. */
interface Told {
  readonly hasTitle: boolean;
  readonly hasFullNames: { readonly author: boolean; readonly editor: boolean };
}

function readField(
  { tag, value }: NbibField,
  item: ItemBuilder,
  { hasTitle, hasFullNames }: Told,
): void {
  const field = fieldOfTag[tag];
  if (field !== undefined) {
    if (!item.set(field, value)) item.keep(tag, value);
    return;
  }
  if (readName(tag, value, { item, hasFullNames })) return;
  switch (tag) {
    case 'BTI':
      if (!item.set(hasTitle ? 'container-title' : 'title', value)) item.keep(tag, value);
      return;
    case 'DP':
      item.date(value, tag);
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
  if (tag === 'AID' || tag === 'LID') {
    for (const { kind, id } of markedIds(value)) {
      if (kind !== 'doi' || !item.doi(id, tag))
        item.keep(tag, kind === '' ? id : `${id} [${kind}]`);
    }
    return;
  }
  const issn = tag === 'IS' ? /^(\d{4}-\d{3}[\dXx])\b/.exec(value)?.[1] : undefined;
  if (issn !== undefined && item.set('ISSN', issn)) return;
  item.keep(tag, value);
}

/** Names in full where the record has them, else with initials; the name of a group is never taken apart. */
function readName(
  tag: string,
  value: string,
  {
    item,
    hasFullNames,
  }: { readonly item: ItemBuilder; readonly hasFullNames: Told['hasFullNames'] },
): boolean {
  if (tag === 'CN') item.wholeName('author', value);
  else if (tag === 'FAU' || tag === 'FED') item.name(tag === 'FAU' ? 'author' : 'editor', value);
  else if (tag !== 'AU' && tag !== 'ED') return false;
  else {
    const field = tag === 'AU' ? 'author' : 'editor';
    if (!hasFullNames[field]) item.name(field, value, 'initials');
  }
  return true;
}

/** Several identifiers on one line, each with its kind behind it in brackets. */
function markedIds(value: string): { readonly kind: string; readonly id: string }[] {
  return value.split(']').flatMap((piece) => {
    const at = piece.lastIndexOf('[');
    const id = (at < 0 ? piece : piece.slice(0, at)).trim();
    return id === '' ? [] : [{ kind: at < 0 ? '' : piece.slice(at + 1).trim(), id }];
  });
}
