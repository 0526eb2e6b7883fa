import { parseReviewOrThrow } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import type { ReadOptions } from '../../contract/format';
import { contributed } from '../../contribution/contribution';
import { yearOf } from '../../reference/dates';
import type { Name } from '../../reference/names';
import { formatContract } from '../../testing/format-contract';
import { asReview } from '../../testing/outcome-problems';
import { risFormat } from '../ris/ris';
import { bibTexFormat } from './bibtex';
import { readNames, writeNames } from './bibtex-names';
import { fromLatex, toLatex } from './latex-text';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const library = String.raw`% a comment
@string{hr = "Health Research"}
@Article{fulop2002,
  author = {Fulop, Naomi and {NHS Professionals} and van der Berg, Jr, A. and M{\"u}ller, J.},
  title = "{Changing} organisations: a {\'E}tude",
  journal = hr # { and Policy},
  year = 2002, month = jul,
  pages = {119--138},
  doi = {https://doi.org/10.1000/ABC_1},
  keywords = {merger, trust},
  note = {RAYYAN-INCLUSION: {"Ann"=>"Included"} | RAYYAN-LABELS: core},
  file = {:D\:/Papers/x.pdf:PDF},
  eprint = {1234.5},
  eprint = {again}
}
@comment{nothing}
@broken{x, title = {never closed
@book(b1, title = {A \& B --- \unknown{c}}, editor = {John von Neumann}, year = {1999})
`;

function read(text: string | Uint8Array, options: ReadOptions = {}) {
  const result = bibTexFormat.read?.(typeof text === 'string' ? encode(text) : text, options);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return result.value;
}

const sources = (text: string | Uint8Array) => contributed(read(text).value, 'source');

describe('reading BibTeX', () => {
  const outcome = read(library);
  const ofType = (type: string) =>
    contributed(outcome.value, 'source').find(({ reference }) => reference?.type === type);

  it('reads entries, abbreviations, concatenation, LaTeX and decisions in notes', () => {
    expect(ofType('article-journal')).toMatchObject({
      documentType: 'journal-article',
      reference: {
        title: 'Changing organisations: a Étude',
        'container-title': 'Health Research and Policy',
        author: [
          { family: 'Fulop', given: 'Naomi' },
          { literal: 'NHS Professionals' },
          { family: 'van der Berg', given: 'A.', suffix: 'Jr' },
          { family: 'Müller', given: 'J.' },
        ],
        issued: { 'date-parts': [[2002, 7]] },
        page: '119-138',
        DOI: '10.1000/abc_1',
        keyword: 'merger; trust',
        'citation-key': 'fulop2002',
        custom: { bibtex: { eprint: ['1234.5'] } },
      },
      characteristics: [
        { name: 'Rayyan, Ann', value: 'Included' },
        { name: 'Rayyan, labels', value: 'core' },
      ],
    });
    expect(ofType('book')?.reference).toMatchObject({
      type: 'book',
      title: 'A & B — c',
      editor: [{ family: 'von Neumann', given: 'John' }],
    });
  });

  it('says what broke off, what came twice, what it did not know, and leaves out file places', () => {
    const kinds = outcome.lossReport.map(({ kind, place, count }) => [kind, place, count]);
    expect(kinds).toEqual([
      ['approximated', 'LaTeX', 1],
      ['unreadable', 'entries', 1],
      ['dropped', 'fields', 1],
      ['dropped', 'file', 1],
    ]);
    expect(JSON.stringify(outcome)).not.toContain('Papers');
  });

  it('gives up on braces that never close before that takes long', () => {
    const hostile = `${library}${'@a{b,c={'.repeat(60_000)}`;
    expect(sources(hostile).length).toBeGreaterThan(0);
  });

  it('stops at the limit and says so; refuses what holds no entry', () => {
    const few = bibTexFormat.read?.(encode(library), { limits: { maxRecords: 1 } });
    expect(few?.issues.map(({ code }) => code)).toEqual(['too-many-records']);
    expect(bibTexFormat.read?.(encode('Dear Ann')).issues[0]?.code).toBe('nothing-to-read');
  });
});

describe('LaTeX', () => {
  it('is read as it would be printed', () => {
    const read = [
      [String.raw`Garc{\'\i}a \v{S}ebek {\o}re \c{c}a \~{n} \'{e}\^o`, 'García Šebek øre ça ñ éô'],
      [String.raw`50\% of \$5 \{x\} a\_b`, '50% of $5 {x} a_b'],
      ["``one'' -- two---three", '“one” – two—three'],
    ] as const;
    for (const [latex, text] of read) expect(fromLatex(latex)).toBe(text);
  });

  it('brings any text back, with braces that balance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const latex = toLatex(text);
        expect(fromLatex(latex)).toBe(text);
        expect(latex.split('{').length).toBe(latex.split('}').length);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('names of BibTeX', () => {
  it('come back as they were, whatever they hold', () => {
    const part = fc
      .constantFrom('Ann', 'de la Cruz', 'X and Y', 'A, B', '{x', 'Ö\\"', 'and', 'others')
      .filter((word) => word !== 'others');
    const name = fc.oneof(
      fc.record({ family: part, given: part }),
      fc.record({ family: part, given: part, suffix: part }),
      fc.record({ literal: part }),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (names) => {
        expect(readNames(writeNames(names as Name[])).names).toEqual(names);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('writing BibTeX', () => {
  it('brings references back whatever words they hold', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/[\s@\u00a0]+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (title, journal) => {
        const review = parseReviewOrThrow({
          ...(asReview({}) as object),
          sources: [
            {
              id: 's',
              kind: 'document',
              label: 'S',
              reference: { type: 'article-journal', title, 'container-title': journal },
            },
          ],
        });
        const written = bibTexFormat.write?.(review);
        const [back] = written?.ok === true ? sources(written.value.bytes) : [];
        expect([back?.id, back?.reference?.title, back?.reference?.['container-title']]).toEqual([
          's',
          title,
          journal,
        ]);
      }),
      { seed: 7 },
    );
  });

  it('tells keys apart and names what it leaves behind', () => {
    const written = bibTexFormat.write?.(exampleReview());
    const text = written?.ok === true ? decode(written.value.bytes) : '';
    const keys = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(written?.ok === true && written.value.lossReport.map(({ place }) => place)).toContain(
      'configurations',
    );
  });
});

describe('the contract of BibTeX', () => {
  const samples = [{ name: 'library.bib', bytes: encode(library) }];
  it.each(formatContract(bibTexFormat, { samples, reviews: [exampleReview()], mutations: 300 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});

/** What another program takes from RIS; where its reading is its own, why. */
const differences: Readonly<Record<string, readonly string[]>> = {
  // Ten types, five titles: nothing about it is certain.
  'RisImporterTest1.ris': ['authors', 'title', 'year', 'volume', 'pages', 'doi'],
  // Editors are put among the authors.
  'RisImporterTest7.ris': ['authors'],
  // One name without a comma is taken apart there, and kept whole here.
  'RisImporterTest3.ris': ['authors'],
  'RisImporterTestDoiAndJournalTitle.ris': ['authors'],
};

describe.skipIf(!hasSharedData)('RIS and the BibTeX expected of it (needs shared data)', () => {
  const bib = new Map(sharedSamples('jabref', '.bib').map(({ name, bytes }) => [name, bytes]));
  const pairs = sharedSamples('jabref', '.ris').filter(({ name }) =>
    bib.has(name.replace('.ris', '.bib')),
  );
  const essence = (bytes: Uint8Array, format: typeof risFormat) => {
    const result = format.read?.(bytes);
    if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
    const [source] = contributed(result.value.value, 'source');
    const reference = source?.reference ?? {};
    const folded = (value: unknown) =>
      (typeof value === 'string' ? value : '').replace(/[\s–—-]+/g, ' ').trim();
    const authors = (reference['author'] ?? []) as Name[];
    return {
      title: folded(reference.title),
      year: yearOf(reference['issued']),
      doi: reference.DOI,
      volume: reference['volume'],
      pages: folded(reference['page']),
      authors: authors.map((name) => name.family ?? name.literal),
    };
  };

  it.each(pairs)('agree: $name', ({ name, bytes }) => {
    const fromRis = essence(bytes, risFormat) as Record<string, unknown>;
    const expected = essence(
      bib.get(name.replace('.ris', '.bib')) ?? new Uint8Array(),
      bibTexFormat,
    ) as Record<string, unknown>;
    for (const field of Object.keys(expected)) {
      if (differences[name]?.includes(field) === true) continue;
      expect([field, fromRis[field]]).toEqual([field, expected[field]]);
    }
  });
});
