import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../test/shared-samples';
import { contributed } from '../contribution/contribution';
import type { Format } from '../contract/format';
import { normalDoi } from '../reference/doi/doi';
import { yearOf } from '../reference/dates';
import { endNoteXmlFormat } from './endnote-xml/endnote-xml';
import { nbibFormat } from './nbib/nbib';
import { risFormat } from './ris/ris';

interface Essence {
  readonly title: string;
  readonly year: number | undefined;
  readonly doi: string | undefined;
  readonly families: readonly string[];
  readonly abstract: string;
  readonly volume: string | undefined;
}

const plain = (text: unknown) =>
  (typeof text === 'string' ? text : '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&lt;\/?\w+&gt;|<\/?\w+>/g, '')
    .replace(/[^a-z0-9]/g, '');

function essences(format: Format, ending: string): ReadonlyMap<string, Essence> {
  const [library] = sharedSamples('reflib', ending);
  const result = format.read?.(library?.bytes ?? new Uint8Array());
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  const found = contributed(result.value.value, 'source').map(({ reference }): Essence => {
    const authors = (reference?.['author'] ?? []) as { family?: string; literal?: string }[];
    return {
      title: plain(reference?.title),
      year: yearOf(reference?.['issued']),
      doi: normalDoi(reference?.DOI),
      families: authors.map(({ family, literal }) => plain(family ?? literal)),
      abstract: plain(reference?.['abstract']),
      volume: reference?.['volume'] as string | undefined,
    };
  });
  return new Map(found.map((essence) => [essence.title, essence]));
}

describe.skipIf(!hasSharedData)('one library in four formats (needs shared data)', () => {
  const expected = () => {
    const [library] = sharedSamples('reflib', '.json');
    return JSON.parse(new TextDecoder().decode(library?.bytes)) as Record<string, unknown>[];
  };

  it.each([
    ['ris', risFormat, '.ris'],
    ['endnote-xml', endNoteXmlFormat, '.xml'],
  ] as const)('%s agrees with the plain list on every reference', (_id, format, ending) => {
    const read = essences(format, ending);
    const list = expected();
    expect(read.size).toBe(list.length);
    for (const one of list) {
      const found = read.get(plain(one['title']));
      expect(found, String(one['title'])).toBeDefined();
      expect(found?.year).toBe(Number(one['year']));
      expect(found?.doi).toBe(normalDoi(one['doi']));
      expect(found?.volume).toBe(one['volume']);
      expect(found?.abstract).toBe(plain(one['abstract']));
      const families = ((one['authors'] ?? []) as string[]).map((name) =>
        plain(name.split(',')[0]),
      );
      expect(found?.families).toEqual(families);
    }
  });

  it('nbib agrees with EndNote XML wherever both hold a reference', () => {
    const pubmed = essences(nbibFormat, '.nbib');
    const endnote = essences(endNoteXmlFormat, '.xml');
    const shared = [...pubmed].filter(([title]) => endnote.has(title));
    expect(shared.length).toBe(pubmed.size);
    for (const [title, one] of shared) {
      const other = endnote.get(title);
      expect(one.year, title).toBe(other?.year);
      if (one.doi !== undefined && other?.doi !== undefined) expect(one.doi).toBe(other.doi);
      expect(one.families[0]).toBe(other?.families[0]);
    }
  });
});

const risFiles = ['ris', 'asreview', 'jabref', 'reflib'].flatMap((folder) =>
  sharedSamples(folder, '.ris'),
);
/** Files with records that have no beginning, or several. */
const unsound = new Set(['RisImporterCorrupted.ris', 'RisImporterTest1.ris', 'example_wos.ris']);

describe.skipIf(!hasSharedData)('real RIS files (need shared data)', () => {
  it.each(risFiles.filter(({ name }) => !unsound.has(name)))(
    '$name: every record is a source or said to be one that was there',
    ({ bytes }) => {
      const result = risFormat.read?.(bytes);
      if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
      const { value, lossReport } = result.value;
      const records = new TextDecoder().decode(bytes).match(/^\ufeff?\s*TY {0,3}-/gm)?.length ?? 0;
      const again = lossReport.find(({ place }) => place === 'references')?.count ?? 0;
      expect(contributed(value, 'source').length + again).toBe(records);
      expect(lossReport.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
    },
  );

  it('refuses a file whose one record has no beginning, and says what was expected', () => {
    const [corrupted] = sharedSamples('jabref', 'Corrupted.ris');
    const result = risFormat.read?.(corrupted?.bytes ?? new Uint8Array());
    expect(result?.issues[0]).toMatchObject({ code: 'nothing-to-read' });
  });
});
