import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import { contributed } from '../../contribution/contribution';
import { encodeText } from '../../decode-text/decode-text';
import { formatContract } from '../../testing/format-contract';
import { codedReference } from './cases';
import { eppiFormat } from './eppi';
import { readPassages } from './passages';

function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const result = eppiFormat.read?.(encodeText(text));
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return result.value;
}

const coded = codedReference;

describe('codes of EPPI-Reviewer', () => {
  it('become constructs below each other, described by their code set', () => {
    const [initial, trust] = contributed(read(coded).value, 'construct');
    expect(trust).toMatchObject({
      label: 'Trust',
      kind: 'Theory',
      definition: 'Confidence in partners',
    });
    expect(initial).toMatchObject({ label: 'Initial trust', broader: [trust?.id] });
  });

  it('of one name in two places stay two constructs', () => {
    const set = (SetId: number) => ({
      SetName: 'Set',
      SetId,
      Attributes: {
        AttributesList: [{ AttributeName: 'Other' }, { AttributeName: 'Other', AttributeId: 2 }],
      },
    });
    const { value } = read({ CodeSets: [set(1), set(2)], References: [] });
    expect(contributed(value, 'construct')).toHaveLength(4);
  });

  it('without a name are reported, and the codes below them read', () => {
    const below = { AttributesList: [{ AttributeId: 2, AttributeName: 'Below' }] };
    const set = {
      SetName: 'Set',
      Attributes: { AttributesList: [{ AttributeId: 1, Attributes: below }] },
    };
    const { value, lossReport } = read({ CodeSets: [set] });
    expect(contributed(value, 'construct').map(({ label }) => label)).toEqual(['Below']);
    expect(lossReport[0]).toMatchObject({ kind: 'unreadable', place: 'AttributeName', count: 1 });
  });
});

describe('references of EPPI-Reviewer', () => {
  const { value, lossReport } = read({
    References: [
      {
        ItemId: 5,
        Title: 'A title',
        ParentTitle: 'A journal',
        Authors: 'Abe A M; Bo Ltd ; ',
        Year: '2014',
        Month: 'August',
        DOI: '10.1000/x [doi]',
        StandardNumber: '1469-994X; 1462-2203',
        Keywords: 'trust\r\npower',
        TypeName: 'Journal, Article',
        ShortTitle: 'Abe (2014)',
        Comments: 'first\rsecond, ask ann@example.org',
        ItemStatusTooltip: 'Included in review',
        Country: 'England',
        QuickCitation: 'Abe (2014)',
        Arms: [{}, {}],
      },
    ],
  });

  it('keep every field, in CSL-JSON or under its own name', () => {
    expect(contributed(value, 'source')).toMatchObject([
      {
        label: 'Abe (2014)',
        reference: {
          type: 'article-journal',
          title: 'A title',
          'container-title': 'A journal',
          author: [{ family: 'Abe', given: 'A M' }, { literal: 'Bo Ltd' }],
          issued: { 'date-parts': [[2014, 8]] },
          DOI: '10.1000/x',
          ISSN: '1469-994X',
          keyword: 'trust; power',
          custom: {
            eppi: { Country: ['England'], ItemId: ['5'], StandardNumber: ['1469-994X; 1462-2203'] },
          },
        },
        characteristics: [{ name: 'EPPI-Reviewer, status', value: 'Included in review' }],
      },
    ]);
  });

  it('leave addresses out, and say what has no place', () => {
    expect(contributed(value, 'source')[0]?.note).not.toContain('ann@');
    expect(lossReport.map(({ kind, place, count }) => [kind, place, count])).toEqual([
      ['dropped', 'Arms', 2],
      ['withheld', 'e-mail addresses', 1],
    ]);
  });
});

describe('passages of EPPI-Reviewer', () => {
  it('of a PDF are taken out of their marks, each with its page', () => {
    const Text = 'Page 1:\r[¬s]"one [¬e]"\rPage 12:\r[¬s]"two"\r" three, "so-called"[¬e]"';
    expect(readPassages({ Text, IsFromPDF: true, TextFrom: 0, TextTo: 0 })).toEqual([
      { text: 'one', locator: { page: '1' } },
      { text: 'two', locator: { page: '12' } },
      { text: 'three, "so-called"', locator: { page: '12' } },
    ]);
  });

  it('of a text keep their offsets', () => {
    expect(readPassages({ Text: 'They trusted', TextFrom: 7, TextTo: 19 })).toEqual([
      { text: 'They trusted', locator: { start: 7, end: 19 } },
    ]);
    expect(readPassages({ Text: 'They trusted', TextFrom: 9, TextTo: 1 })).toEqual([
      { text: 'They trusted' },
    ]);
    expect(readPassages({ Text: ' ' })).toEqual([]);
  });

  it('stand as evidence on the construct, for neither side', () => {
    const { value } = read(coded);
    const [initial] = contributed(value, 'construct');
    const evidence = contributed(value, 'evidence');
    expect(evidence.map(({ subject, stance }) => [subject.id, stance])).toEqual([
      [initial?.id, 'unclear'],
      [initial?.id, 'unclear'],
    ]);
  });
});

describe('what is no export of EPPI-Reviewer', () => {
  it.each([
    ['{"CodeSets": {}}', 'not-this-format'],
    ['[]', 'not-this-format'],
    ['{"CodeSets": [], "References": [', 'not-json'],
    ['{"CodeSets": [], "References": []}', 'nothing-to-read'],
  ])('is refused: %s', (text, code) => {
    expect(eppiFormat.read?.(encodeText(text)).issues[0]?.code).toBe(code);
  });
});

describe.skipIf(!hasSharedData)('a real export', () => {
  it.each(sharedSamples('eppi', '.json'))(
    '$name is read with what it leaves behind',
    ({ bytes }) => {
      const result = eppiFormat.read?.(bytes);
      if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
      const { value, lossReport } = result.value;
      // Counted in the file: 2 code sets, 1 reference with 1 code, 3 pages of passages.
      expect(contributed(value, 'source').map(({ label }) => label)).toEqual(['Abrantes (2014)']);
      expect(contributed(value, 'fragment').map(({ locator }) => locator?.page)).toHaveLength(7);
      expect(lossReport.map(({ kind, place, count }) => [kind, place, count])).toEqual([
        ['not-in-file', 'Codes', 1],
        ['approximated', 'ItemAttributeFullTextDetails', 7],
      ]);
    },
  );
});

describe('the contract of EPPI-Reviewer JSON', () => {
  const samples = [{ name: 'export.json', bytes: encodeText(coded) }];
  it.each(formatContract(eppiFormat, { samples, reviews: [] }))('$name', ({ problems }) =>
    expect(problems()).toEqual([]),
  );
});
