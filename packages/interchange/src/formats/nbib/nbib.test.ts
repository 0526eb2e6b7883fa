import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { risFormat } from '../ris/ris';
import { nbibFormat } from './nbib';

const encode = (text: string) => new TextEncoder().encode(text);

const citations = `
PMID- 12345
IS  - 2277-9175 (Print)
IS  - 2277-9170 (Electronic)
VI  - 7
DP  - 2018 Jan-Feb
TI  - A title that goes on
      over two lines.
PG  - 94-103
LID - 10.1000/ABC [doi]
AB  - BACKGROUND: One
      two.
FAU - Shahtalebi, Mohammad Ali
AU  - Shahtalebi MA
AD  - Somewhere. ann@uni.edu
PT  - Journal Article
JT  - Advanced research
MH  - Trust

PMID- 777
TI  - Only initials
AU  - van Dijk A
DP  - 2001
`;

function read(bytes: Uint8Array) {
  const result = nbibFormat.read?.(bytes);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return contributed(result.value.value, 'source');
}

describe('reading PubMed citations', () => {
  it('reads names in full where they are given, joins lines, finds the DOI', () => {
    const sources = read(encode(citations));
    expect(sources.find(({ reference }) => reference?.['PMID'] === '12345')).toMatchObject({
      label: 'Shahtalebi 2018',
      documentType: 'journal-article',
      reference: {
        title: 'A title that goes on over two lines.',
        author: [{ family: 'Shahtalebi', given: 'Mohammad Ali' }],
        issued: { 'date-parts': [[2018, 1]] },
        DOI: '10.1000/abc',
        ISSN: '2277-9175',
        keyword: 'Trust',
        custom: { nbib: { AD: ['Somewhere. [address withheld]'], IS: ['2277-9170 (Electronic)'] } },
      },
    });
    expect(
      sources.find(({ reference }) => reference?.['PMID'] === '777')?.reference?.['author'],
    ).toEqual([{ family: 'van Dijk', given: 'A' }]);
  });

  it('refuses what holds no record', () => {
    expect(nbibFormat.read?.(encode('TY  - JOUR')).issues[0]?.code).toBe('nothing-to-read');
  });
});

describe('the contract of nbib', () => {
  const samples = [{ name: 'citations.nbib', bytes: encode(citations) }];
  it.each(formatContract(nbibFormat, { samples, reviews: [], mutations: 200 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});

describe.skipIf(!hasSharedData)('real PubMed citations', () => {
  const [library] = sharedSamples('reflib', '.nbib');
  const [sameLibrary] = sharedSamples('reflib', '.ris');

  it('are all read', () => {
    const text = new TextDecoder().decode(library?.bytes);
    expect(read(library?.bytes ?? new Uint8Array())).toHaveLength(
      text.match(/^PMID-/gm)?.length ?? 0,
    );
  });

  it('agree with the same library in RIS on title, year and DOI', () => {
    const fromRis = risFormat.read?.(sameLibrary?.bytes ?? new Uint8Array());
    const other = fromRis?.ok === true ? contributed(fromRis.value.value, 'source') : [];
    const key = (title: unknown) =>
      String(title)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
    const byTitle = new Map(
      other.map((source) => [key(source.reference?.title), source.reference]),
    );
    const pairs = read(library?.bytes ?? new Uint8Array()).flatMap(({ reference }) => {
      const twin = byTitle.get(key(reference?.title));
      return twin === undefined ? [] : [[reference, twin] as const];
    });
    expect(pairs.length).toBeGreaterThanOrEqual(70);
    const bothDois = pairs.filter(
      ([one, twin]) => one?.DOI !== undefined && twin.DOI !== undefined,
    );
    expect(bothDois.length).toBeGreaterThan(30);
    for (const [one, twin] of bothDois) expect(one?.DOI).toBe(twin.DOI);
  });
});
