import { ItemBuilder } from '../../reference/item-builder';
import type { ReferenceRecord } from '../../reference/reference-record';
import type { ScreeningFact } from '../../reference/screening-notes';
import { numberOf, type CovidenceRow } from './rows';

const fieldOfColumn: Readonly<Record<string, string>> = {
  Title: 'title',
  Abstract: 'abstract',
  Journal: 'container-title',
  Volume: 'volume',
  Issue: 'issue',
  Pages: 'page',
};

const readElsewhere = new Set([
  ...[
    'Authors',
    'Published Year',
    'Published Month',
    'DOI',
    'Covidence #',
    'Study',
    'Notes',
    'Tags',
  ],
]);

/** Reads one row of an export of references. */
export function readReference(row: CovidenceRow): ReferenceRecord {
  const item = new ItemBuilder();
  for (const { header, value } of row.cells) {
    const field = fieldOfColumn[header];
    if (field !== undefined) {
      if (!item.set(field, value)) item.keep(header, value);
    } else if (!readElsewhere.has(header)) item.keep(header, value);
  }
  for (const name of row.get('Authors').split(';')) item.name('author', name);
  item.date(`${row.get('Published Year')} ${row.get('Published Month')}`);
  const doi = row.get('DOI');
  if (!item.doi(doi)) item.keep('DOI', doi);
  item.keep('Covidence #', numberOf(row));
  const label = row.get('Study');
  return {
    item: item.finish(row.get('Journal') === '' ? 'document' : 'article-journal', 'covidence'),
    notes: [row.get('Notes')].filter((note) => note !== ''),
    facts: tagsOf(row.get('Tags')),
    place: `row ${row.line}`,
    ...(label === '' ? {} : { own: { label } }),
  };
}

/** Exports part tags in more than one way. */
function tagsOf(text: string): ScreeningFact[] {
  return text
    .split(/[*,;]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .map((value) => ({ name: 'Covidence, tag', value }));
}
