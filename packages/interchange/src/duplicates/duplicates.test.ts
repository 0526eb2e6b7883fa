import { apply, describeText, parseReviewOrThrow, type Operation, type Review } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { agreementOn } from '../../test/labelled-references';
import { hasSharedData, sharedSamples } from '../../test/shared-samples';
import { asReview } from '../testing/outcome-problems';
import { acceptSameRecord, acceptStudyFamily } from './accept-duplicates';
import { titleSimilarity } from './compare-references';
import { proposeDuplicates } from './propose-duplicates';

const reference = (
  title: string,
  year: number,
  author: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  type: 'article-journal',
  title,
  issued: { 'date-parts': [[year]] },
  author: [{ family: author, given: 'A.' }, { family: 'Jones' }, { family: 'Li' }],
  ...more,
});

/** Synthetic references, by id; what belongs together is said by their ids. */
const references = {
  'a-1': reference('Trust between hospitals after a merger: a realist review', 2018, 'Fulop', {
    DOI: '10.1000/A',
    volume: '7',
    page: '119-138',
  }),
  'a-2': reference('Trust Between Hospitals after a Merger. A Realist Review.', 2018, 'Fulop', {
    volume: '7',
    page: '119-38',
  }),
  'a-3': reference('Trust between hospitals after a merger - a realist review', 2019, 'Fulop', {
    DOI: '10.1000/a',
  }),
  'b-1': reference('Drug resistance in the age of travel. I. Drugs', 2001, 'Shanks', {
    volume: '33',
    page: '10',
  }),
  'c-1': reference('Drug resistance in the age of travel. II. Drugs', 2001, 'Shanks', {
    volume: '33',
    page: '20',
  }),
  'd-1': reference(
    'Short report: nurses and the handover of patients at night',
    2007,
    'Kitchener',
    { volume: '76', page: '494' },
  ),
  'd-2': reference('Nurses and the handover of patients at night', 2007, 'Kitchener', {
    volume: '76',
    page: '494-6',
  }),
  'e-1': reference('Peer support in schools: protocol', 2010, 'Moore', {
    abstract: 'Registered as ISRCTN12345678.',
    DOI: '10.1000/e1',
  }),
  'f-1': reference('What peer support did', 2014, 'Smith', {
    abstract: 'ISRCTN12345678',
    DOI: '10.1000/e2',
  }),
  'g-1': reference('Editorial', 2018, 'Fulop', { volume: '1', page: '1' }),
  'h-1': reference('Editorial', 2018, 'Jones', { volume: '9', page: '5' }),
};

const review: Review = parseReviewOrThrow({
  ...(asReview({}) as object),
  team: [{ id: 'ann', name: 'Ann' }],
  sources: Object.entries(references).map(([id, item]) => ({
    id,
    kind: 'document',
    label: id,
    reference: item,
    ...(id === 'd-2' ? { fullText: describeText('words') } : {}),
  })),
  fragments: [
    { id: 'p1', source: 'a-2', text: 'x', distance: 'quotation', status: 'reported-finding' },
    {
      id: 'p2',
      source: 'd-2',
      text: 'words',
      locator: { start: 0, end: 5 },
      distance: 'quotation',
      status: 'reported-finding',
    },
  ],
});

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'One record, exported twice.' };

function done(operation: { readonly ok: boolean; readonly value?: Operation }): Review {
  const result = operation.value === undefined ? undefined : apply(review, operation.value);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message ?? 'no operation');
  return result.value.review;
}

describe('duplicates', () => {
  const found = proposeDuplicates(review);

  it('are proposed with what speaks for them and against', () => {
    expect(found.records.map(({ sources }) => sources)).toEqual([
      ['a-1', 'a-2', 'a-3'],
      ['d-1', 'd-2'],
    ]);
    const pair = found.proposals.find(({ sources }) => sources.join() === 'a-1,a-3');
    expect(pair?.grounds).toEqual([
      'same-doi',
      'same-title',
      'same-first-author',
      'years-apart-by-one',
      'shared-authors',
    ]);
  });

  it('leave parts of a series and editorials apart', () => {
    const joined = found.records.flatMap(({ sources }) => sources);
    for (const id of ['b-1', 'c-1', 'g-1', 'h-1']) expect(joined).not.toContain(id);
  });

  it('offer study families by trial registration, records and reports together', () => {
    expect(found.families.map(({ sources }) => sources)).toContainEqual(['e-1', 'f-1']);
    const pair = found.proposals.find(({ sources }) => sources.join() === 'e-1,f-1');
    expect(pair).toMatchObject({
      verdict: 'same-study',
      doubts: expect.arrayContaining(['other-doi']),
    });
  });

  it('are the same whatever the order of the sources, and never all pairs', () => {
    const turned = { sources: [...review.sources].reverse() };
    expect(proposeDuplicates(turned)).toEqual(found);
    expect(found.compared).toBeLessThan(found.ofPairs / 2);
  });

  it('say which marks were too common to look at', () => {
    const few = proposeDuplicates(review, { largestBlock: 2 });
    expect(few.passedOver.length).toBeGreaterThan(0);
  });
});

type Item = Readonly<Record<string, unknown>>;

/** What two references come to, alone in a review. */
function verdict(one: Item, other: Item) {
  const sources = [one, other].map((item, at) => ({
    id: `r-${at}`,
    kind: 'document' as const,
    label: typeof item['label'] === 'string' ? item['label'] : `R ${at}`,
    ...(item['label'] === undefined ? { reference: item } : {}),
  }));
  const pair = parseReviewOrThrow({ ...(asReview({}) as object), sources });
  const [proposal] = proposeDuplicates(pair).proposals;
  return { verdict: proposal?.verdict ?? 'nothing', doubts: proposal?.doubts ?? [] };
}

const by = (
  title: string,
  name: object = { family: 'Amsel', given: 'Ute' },
  more: Item = {},
): Item => ({
  type: 'article-journal',
  title,
  author: [name],
  issued: { 'date-parts': [[2018]] },
  ...more,
});

describe('two references', () => {
  const long = 'Hope and handover in community wards';
  it.each([
    ['Part I', 'Part II', 'nothing'],
    ['part 1', 'Part I', 'same-record'],
    ['wave 1', 'wave 10', 'nothing'],
    ['part one', 'part two', 'nothing'],
    ['first report', 'second report', 'nothing'],
    ['', 'part 2', 'nothing'],
    ['', 'a study in 12 towns', 'same-record'],
  ])('that differ by “%s” and “%s” come to: %s', (one, other, expected) => {
    expect(verdict(by(`${long}: ${one}`), by(`${long}: ${other}`)).verdict).toBe(expected);
  });

  it.each([
    `Erratum: ${long}`,
    `Correction to: ${long}`,
    `${long}: corrigendum`,
    `Retraction note: ${long}`,
    `Expression of concern: ${long}`,
    `Reply to: ${long}`,
  ])('are a report and a notice about it, not one record: %s', (title) => {
    expect(verdict(by(long), by(title)).verdict).toBe('same-study');
  });

  it('are not one where PubMed calls one of them an erratum', () => {
    const custom = { nbib: { PT: ['Journal Article', 'Published Erratum'] } };
    expect(verdict(by(long), by(long, undefined, { custom })).verdict).not.toBe('same-record');
  });

  it('of a title that many pieces have are told apart by their page, and doubted without', () => {
    const one = by('Guest editorial', undefined, { volume: '1', page: '1' });
    expect(
      verdict(one, by('Guest Editorial', undefined, { volume: '1', page: '99' })).verdict,
    ).toBe('nothing');
    expect(
      verdict(one, by('Guest Editorial', undefined, { volume: '1', page: '1' })).doubts,
    ).toEqual(['generic-title']);
  });

  it.each([
    [{ family: 'Sanderson' }, { family: 'Anderson' }, 'nothing'],
    [{ family: 'García Márquez' }, { family: 'Marquez' }, 'same-record'],
    [{ family: 'García-Márquez' }, { family: 'Garcia' }, 'same-record'],
    [
      { family: 'Berg', 'non-dropping-particle': 'van der' },
      { family: 'van der Berg' },
      'same-record',
    ],
    [{ family: '王', given: '芳' }, { literal: '王芳' }, 'same-record'],
    [{ family: '王', given: '芳' }, { literal: '王伟' }, 'nothing'],
    [{ family: 'Amsel', given: 'Ute' }, { literal: 'Ute Amsel' }, 'same-record'],
  ])('by %o and %o come to: %s', (one, other, expected) => {
    expect(verdict(by(long, one), by(long, other)).verdict).toBe(expected);
  });

  it.each([
    ['PROSPER (2007) [76]', 'PRSOPER [76]', 'same-record'],
    ['PROSPER (2007)', 'PRSOPER 2007', 'same-record'],
    ['PROSPER (2007) [76]', 'PROSPER (2007) [77]', 'nothing'],
    ['Amsel 2007 [3]', 'Zola 2011 [3]', 'nothing'],
    ['PROSPER 2007', 'PROSPER 2017', 'nothing'],
  ])('known by label alone, “%s” and “%s”, come to: %s', (one, other, expected) => {
    expect(verdict({ label: one }, { label: other }).verdict).toBe(expected);
  });
});

describe('a decision on duplicates', () => {
  it('excludes the duplicates with the reason and turns their passages', () => {
    const changed = done(
      acceptSameRecord(review, { keep: 'a-1', duplicates: ['a-2', 'a-3'] }, decision),
    );
    const source = (id: string) => changed.sources.find((one) => one.id === id);
    expect([source('a-1')?.included, source('a-2')?.included, source('a-3')?.included]).toEqual([
      undefined,
      false,
      false,
    ]);
    expect(changed.fragments.find(({ id }) => id === 'p1')?.source).toBe('a-1');
    expect(changed.memos.map(({ text }) => text)).toContain(decision.reason);
    expect(proposeDuplicates(changed).records.map(({ sources }) => sources)).toEqual([
      ['d-1', 'd-2'],
    ]);
  });

  it('leaves a passage where its place in the text is', () => {
    const changed = done(acceptSameRecord(review, { keep: 'd-1', duplicates: ['d-2'] }, decision));
    expect(changed.fragments.find(({ id }) => id === 'p2')?.source).toBe('d-2');
  });

  it('puts reports of one study into one family', () => {
    const family = { sources: ['e-1', 'f-1'], label: 'Peer support' };
    const changed = done(acceptStudyFamily(review, family, decision));
    const of = (id: string) => changed.sources.find((one) => one.id === id)?.studyFamily;
    expect(of('e-1')).toBe(of('f-1'));
    expect(changed.studyFamilies).toMatchObject([{ label: 'Peer support', note: decision.reason }]);
    expect(acceptStudyFamily(changed, family, decision).issues[0]?.code).toBe('nothing-to-do');
  });

  it('is refused for sources that are not there, and for two families', () => {
    const code = (result: { readonly issues: readonly { readonly code: string }[] }) =>
      result.issues[0]?.code;
    expect(code(acceptSameRecord(review, { keep: 'a-1', duplicates: ['zz'] }, decision))).toBe(
      'unknown-source',
    );
    const two = parseReviewOrThrow({
      ...review,
      studyFamilies: [
        { id: 'x', label: 'X' },
        { id: 'y', label: 'Y' },
      ],
      sources: review.sources.map((source) =>
        source.id === 'e-1'
          ? { ...source, studyFamily: 'x' }
          : source.id === 'f-1'
            ? { ...source, studyFamily: 'y' }
            : source,
      ),
    });
    expect(code(acceptStudyFamily(two, { sources: ['e-1', 'f-1'], label: 'Z' }, decision))).toBe(
      'families-differ',
    );
  });
});

describe('titleSimilarity', () => {
  it('is the share of letter pairs in common', () => {
    expect(titleSimilarity('night', 'nacht')).toBeCloseTo(0.25, 10);
    expect([titleSimilarity('same', 'same'), titleSimilarity('', 'x')]).toEqual([1, 0]);
  });
});

describe.skipIf(!hasSharedData)('labelled duplicates (need shared data)', () => {
  it('are found, nearly all, with hardly any others', () => {
    const [library] = sharedSamples('dedupe', '.xml');
    const { recall, precision, proposals } = agreementOn(library?.bytes ?? new Uint8Array());
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(proposals.compared).toBeLessThan(proposals.ofPairs / 4);
  });
});
