import { buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../contract/format';
import { contributed } from '../../contribution/contribution';
import { encodeText } from '../../decode-text/decode-text';
import { planImport } from '../../import-plan/plan-import';
import { formatContract } from '../../testing/format-contract';
import { extractionCsv, referencesCsv } from './cases';
import { covidenceFormat } from './covidence';

function read(text: string, options: ReadOptions = {}) {
  const result = covidenceFormat.read?.(encodeText(text), options);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return result.value;
}

describe('references of Covidence', () => {
  it('are sources with their number, whatever signs stand before it', () => {
    const [source] = contributed(read(referencesCsv).value, 'source');
    expect(source).toMatchObject({
      label: 'Example 2019',
      documentType: 'journal-article',
      reference: {
        title: 'An invented study',
        author: [
          { family: 'Example', given: 'Ann' },
          { family: 'Sample', given: 'Bo' },
        ],
        issued: { 'date-parts': [[2019, 5]] },
        DOI: '10.1000/abc',
        custom: { covidence: { 'Covidence #': ['7'], Ref: ['12'] } },
      },
      characteristics: [
        { name: 'Covidence, tag', value: 'rich' },
        { name: 'Covidence, tag', value: 'thin' },
      ],
    });
  });
});

describe('data extracted in Covidence', () => {
  const { value } = read(extractionCsv);

  it('stays together by reviewer, each answer under its whole question', () => {
    expect(
      contributed(value, 'memo')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Data extraction by Ann\nSetting, if said: ward; Other: home',
      'Data extraction, agreed\nSetting, if said: ward\nTitle (column 6): A better title',
    ]);
  });

  it('is about one source for all reviewers', () => {
    const about = contributed(value, 'memo').flatMap((memo) => memo.about.map(({ id }) => id));
    expect(new Set(about).size).toBe(1);
    expect(
      contributed(value, 'source')
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['Example 2019', 'Sample 2020']);
  });

  it('joins the reference with its number and title when the references were read before', () => {
    const review = buildReview({ sources: [...contributed(read(referencesCsv).value, 'source')] });
    const plan = planImport(review, value, { by: 'ann', at: '2024-03-01T09:30:00Z' });
    expect(plan.matched).toMatchObject([{ grounds: 'same Covidence number and title' }]);
    expect(plan.additions.filter(({ kind }) => kind === 'source')).toHaveLength(1);
    expect(plan.conflicts).toEqual([]);
  });

  it('leaves addresses out unless asked for', () => {
    const text = 'Covidence #,Study ID,Title,Reviewer Name,Contact\n1,A 2001,T,Ann,ann@example.org';
    const memo = (options?: ReadOptions) =>
      contributed(read(text, options).value, 'memo').map((found) => found.text.includes('@'));
    expect([memo(), memo({ keepAddresses: true })]).toEqual([[false], [true]]);
  });
});

describe('what is no export of Covidence', () => {
  it.each([
    ['a,b\n1,2', 'not-this-format'],
    ['', 'not-this-format'],
    ['Covidence #,Study ID,Title,Reviewer Name\n', 'nothing-to-read'],
  ])('is refused: %s', (text, code) => {
    expect(covidenceFormat.read?.(encodeText(text)).issues[0]?.code).toBe(code);
  });
});

describe('the contract of Covidence CSV', () => {
  const samples = [
    { name: 'references.csv', bytes: encodeText(referencesCsv) },
    { name: 'extraction.csv', bytes: encodeText(extractionCsv) },
  ];
  it.each(formatContract(covidenceFormat, { samples, reviews: [] }))('$name', ({ problems }) =>
    expect(problems()).toEqual([]),
  );
});
