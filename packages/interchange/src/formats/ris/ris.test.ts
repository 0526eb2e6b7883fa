import { parseReviewOrThrow } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import { contributed } from '../../contribution/contribution';
import type { ReadOptions } from '../../contract/format';
import { formatContract } from '../../testing/format-contract';
import { asReview } from '../../testing/outcome-problems';
import { risFormat } from './ris';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const library = [
  '1.',
  'TY  - JOUR',
  'AU  - Fulop, Naomi',
  'AU  - Jones, Ann, Jr',
  'T1  - Changing organisations:',
  '  a study of mergers',
  'Y1  - 2002/07/15/',
  'JF  - Health Research',
  'SP  - 119',
  'EP  - 138',
  'KW  - merger',
  'KW  - trust',
  'DO  - https://doi.org/10.1000/ABC.1',
  'N1  - RAYYAN-INCLUSION: {"Ann"=>"Included"} | RAYYAN-LABELS: core',
  'AD  - ann@uni.ac.uk, A University',
  'C7  - e12',
  'ER  - ',
  'not a field',
  'TY  - BOOK',
  'TI  - A book',
  'PY  - 1999',
  'SN  - 978-1-2345-6789-0',
  'ER  - ',
].join('\r\n');

function read(text: string | Uint8Array, options: ReadOptions = {}) {
  const result = risFormat.read?.(typeof text === 'string' ? encode(text) : text, options);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return result.value;
}

const sources = (text: string | Uint8Array, options?: ReadOptions) =>
  contributed(read(text, options).value, 'source');

describe('reading RIS', () => {
  it('reads references with their decisions, and keeps what CSL has no field for', () => {
    const [article] = sources(library).filter(
      ({ documentType }) => documentType === 'journal-article',
    );
    expect(article).toMatchObject({
      label: 'Fulop & Jones 2002',
      reference: {
        type: 'article-journal',
        title: 'Changing organisations: a study of mergers',
        author: [
          { family: 'Fulop', given: 'Naomi' },
          { family: 'Jones', given: 'Ann', suffix: 'Jr' },
        ],
        issued: { 'date-parts': [[2002, 7, 15]] },
        page: '119-138',
        keyword: 'merger; trust',
        DOI: '10.1000/abc.1',
        custom: { ris: { C7: ['e12'] } },
      },
      characteristics: [
        { name: 'Rayyan, Ann', value: 'Included' },
        { name: 'Rayyan, labels', value: 'core' },
      ],
    });
    expect(article?.included).toBeUndefined();
  });

  it('withholds e-mail addresses unless asked for, in the report too', () => {
    const text = JSON.stringify(read(library));
    expect(text).not.toContain('ann@uni.ac.uk');
    expect(read(library).lossReport).toContainEqual(
      expect.objectContaining({ kind: 'withheld', count: 1 }),
    );
    expect(JSON.stringify(read(library, { keepAddresses: true }).value)).toContain('ann@uni.ac.uk');
  });

  it('reports lines outside records, and a file without an end', () => {
    expect(read(library).lossReport).toContainEqual(
      expect.objectContaining({ place: 'between records', count: 1, sample: 'not a field' }),
    );
    const cut = risFormat.read?.(encode('TY  - JOUR\nTI  - Cut'));
    expect(cut?.issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('reads a reference once that stands in the file twice, and says so', () => {
    const twice = read(`${library}\r\n${library}`);
    expect(contributed(twice.value, 'source')).toHaveLength(2);
    expect(
      twice.lossReport
        .filter(({ kind }) => kind === 'approximated')
        .reduce((sum, { count }) => sum + count, 0),
    ).toBe(2);
  });

  it('refuses what holds no record, naming what it found', () => {
    const result = risFormat.read?.(encode('Dear Ann,\nhere is the list.'));
    expect(result?.issues[0]).toMatchObject({
      code: 'nothing-to-read',
      message: expect.stringContaining('Dear Ann'),
    });
  });

  it('stops at the limit and says so', () => {
    const result = risFormat.read?.(encode(library), { limits: { maxRecords: 1 } });
    expect(result?.issues.map(({ code }) => code)).toEqual(['too-many-records']);
  });

  it('reads ten thousand records without trouble', () => {
    const record = (at: number) => `TY  - JOUR\nTI  - Title ${at}\nDO  - 10.1000/${at}\nER  - \n`;
    const many = Array.from({ length: 10_000 }, (_, at) => record(at)).join('\n');
    expect(sources(many)).toHaveLength(10_000);
  }, 60_000);
});

describe('writing RIS', () => {
  it('brings the documents of the example back with ids, labels and references', () => {
    const review = exampleReview();
    const documents = review.sources.filter(({ kind }) => kind === 'document');
    const written = risFormat.write?.(review);
    const back = written?.ok === true ? sources(written.value.bytes) : [];
    expect(back.map(({ id, label }) => [id, label])).toEqual(
      documents.map(({ id, label }) => [id, label]),
    );
    const titles = (list: readonly (typeof documents)[number][]) =>
      list.map(({ reference }) => reference?.title);
    expect(titles(back)).toEqual(titles(documents));
    expect(
      written?.ok === true &&
        written.value.lossReport.some(({ place }) => place === 'configurations'),
    ).toBe(true);
  });

  it('writes no line that could be taken for another field', () => {
    const note = 'one\nER  - \nTY  - BOOK';
    const review = parseReviewOrThrow({
      ...(asReview({}) as object),
      sources: [{ id: 's', kind: 'document', label: 'S', note }],
    });
    const written = risFormat.write?.(review);
    const text = written?.ok === true ? decode(written.value.bytes) : '';
    expect(text.match(/^TY {2}-/gm)).toHaveLength(1);
    expect(sources(text)[0]?.note).toBe('one\nER  -\nTY  - BOOK');
  });

  it('brings back whatever words a reference holds', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/[\r\n@]/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (title, keywords) => {
        const review = parseReviewOrThrow({
          ...(asReview({}) as object),
          sources: [
            {
              id: 's',
              kind: 'document',
              label: 'S',
              reference: { type: 'book', title, keyword: keywords.join('; ') },
            },
          ],
        });
        const first = risFormat.write?.(review);
        const [back] = first?.ok === true ? sources(first.value.bytes) : [];
        expect(back?.reference?.title).toBe(title);
      }),
      { seed: 7 },
    );
  });
});

const ris = sharedSamples('ris', '.ris');
const asreview = sharedSamples('asreview', '.ris');
const reflib = sharedSamples('reflib', '.ris');
const jabref = sharedSamples('jabref', '.ris').filter(
  ({ name }) => !/Corrupted|Test6\./.test(name),
);

describe('the contract of RIS', () => {
  const samples = [
    { name: 'library.ris', bytes: encode(library) },
    ...ris.filter(({ bytes }) => bytes.length < 3000),
  ];
  it.each(formatContract(risFormat, { samples, reviews: [exampleReview()], mutations: 150 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});

describe.skipIf(!hasSharedData)('real RIS files', () => {
  it.each([...ris, ...asreview, ...reflib, ...jabref])(
    'reads $name into sound sources',
    ({ bytes, name }) => {
      const { value } = read(bytes);
      expect(contributed(value, 'source').length, name).toBeGreaterThan(0);
      expect(() => parseReviewOrThrow(asReview(value))).not.toThrow();
    },
  );

  const named = (name: string) =>
    [...ris, ...asreview].find((sample) => sample.name === name)?.bytes ?? new Uint8Array();

  it('joins continuation lines', () => {
    expect(sources(named('example_multiline.ris'))[0]?.reference?.['abstract']).toContain(
      'first line, ER then second line',
    );
  });

  it('keeps unknown tags', () => {
    expect(sources(named('example_multi_unknown_tags.ris'))[0]?.reference).toMatchObject({
      custom: { ris: { JP: ['CRISPR'], DC: ['Direct Current'] } },
    });
  });

  it('reads the dialect of the Web of Science', () => {
    const [first] = sources(named('example_wos.ris'));
    expect(first?.reference?.title).toMatch(/light-harvesting complex|[A-Z]/);
    expect(read(named('example_wos.ris')).provenance.producer).toBe('Web of Science');
  });

  it('finds every ASReview label', () => {
    const found = sources(named('baseline_tag-notes_labels.ris')).flatMap(
      ({ characteristics }) => characteristics,
    );
    const labels = new Set(
      found.filter(({ name }) => name === 'ASReview').map(({ value }) => value),
    );
    expect([...labels].sort()).toEqual(['irrelevant', 'not seen', 'relevant']);
  });

  it('does not explode authors into characters', () => {
    const [first] = sources(named('ris_many_authors.ris'));
    expect((first?.reference?.['author'] as unknown[]).length).toBeGreaterThan(100);
  });
});
