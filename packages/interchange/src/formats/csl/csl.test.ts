import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { contributed } from '../../contribution/contribution';
import type { ReadOptions } from '../../contract/format';
import { formatContract } from '../../testing/format-contract';
import { cslFormat } from './csl';

const encode = (text: string) => new TextEncoder().encode(text);

const library = JSON.stringify([
  {
    id: 'http://zotero.org/1',
    type: 'article-journal',
    title: 'A title',
    author: [{ family: 'Fulop', given: 'Naomi' }],
    issued: { 'date-parts': [['2002', 7]] },
    DOI: 'https://doi.org/10.1000/ABC',
    note: 'ASReview_relevant',
    odd: { deep: [1, 2] },
  },
  { id: 2, type: 'book', title: 'A book', author: 'no list' },
  'no object',
]);

function read(text: string | Uint8Array, options: ReadOptions = {}) {
  const result = cslFormat.read?.(typeof text === 'string' ? encode(text) : text, options);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return result.value;
}

describe('CSL-JSON', () => {
  it('keeps the item as it is and takes decisions out of its note', () => {
    const sources = contributed(read(library).value, 'source');
    expect(sources.find(({ documentType }) => documentType === 'journal-article')).toMatchObject({
      label: 'Fulop 2002',
      reference: { title: 'A title', DOI: '10.1000/abc', odd: { deep: [1, 2] } },
      characteristics: [{ name: 'ASReview', value: 'relevant' }],
    });
  });

  it('reports what is no item and what is not of its type, and reads the rest', () => {
    const { lossReport } = read(library);
    expect(lossReport.map(({ kind, place }) => [kind, place])).toEqual([
      ['unreadable', 'author'],
      ['unreadable', 'item 3'],
    ]);
  });

  it('copies no key that reaches into prototypes', () => {
    const text = '[{"type":"book","title":"A","__proto__":{"polluted":true},"constructor":1}]';
    const [source] = contributed(read(text).value, 'source');
    expect(Object.keys(source?.reference ?? {}).sort()).toEqual(['title', 'type']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses nesting beyond its limit before parsing', () => {
    const result = cslFormat.read?.(encode(`${'['.repeat(500)}${']'.repeat(500)}`));
    expect(result?.issues[0]?.code).toBe('nested-too-deep');
  });

  it('brings ids, labels and references of the example back', () => {
    const review = exampleReview();
    const documents = review.sources.filter(({ kind }) => kind === 'document');
    const written = cslFormat.write?.(review);
    const back = written?.ok === true ? contributed(read(written.value.bytes).value, 'source') : [];
    const essence = (sources: readonly (typeof documents)[number][]) =>
      sources.map(({ id, label, note, reference }) => [
        id,
        label,
        note,
        reference?.title,
        reference?.['author'],
      ]);
    expect(essence(back)).toEqual(essence(documents));
  });
});

describe('the contract of CSL-JSON', () => {
  const samples = [{ name: 'library.json', bytes: encode(library) }];
  it.each(formatContract(cslFormat, { samples, reviews: [exampleReview()], mutations: 300 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});
