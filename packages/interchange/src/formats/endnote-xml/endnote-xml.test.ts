import { describe, expect, it } from 'vitest';
import { hasSharedData, sharedSamples } from '../../../test/shared-samples';
import type { ReadOptions } from '../../contract/format';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { endNoteXmlFormat } from './endnote-xml';

const encode = (text: string) => new TextEncoder().encode(text);
const styled = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;

const record = (inside: string) =>
  `<record><database name="L.enl" path="D:\\Papers\\L.enl">L.enl</database><source-app name="EndNote" version="20.2">EndNote</source-app>${inside}</record>`;

const library = `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${record(
  `<rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type>
   <contributors><authors><author>${styled('Fulop, Naomi')}</author><author>${styled('Jones, A.')}</author></authors></contributors>
   <titles><title><style face="normal">Changing </style><style face="italic">organisations</style></title><secondary-title>${styled('Health Research')}</secondary-title></titles>
   <periodical><full-title>${styled('Health Research')}</full-title><abbr-1>${styled('Health Res')}</abbr-1></periodical>
   <pages>119-38</pages><volume>7</volume><number>2</number>
   <keywords><keyword>merger</keyword><keyword>trust&#xD;power</keyword></keywords>
   <dates><year>2002</year><pub-dates><date>Jul 15</date></pub-dates></dates>
   <isbn>1234-5678 (Print)&#xD;1234-5678&#xD;2345-678X</isbn><accession-num>29657938</accession-num>
   <electronic-resource-num>https://doi.org/10.1000/ABC</electronic-resource-num>
   <remote-database-provider>NLM</remote-database-provider><custom2>PMC12</custom2>
   <notes>RAYYAN-INCLUSION: {"Ann"=>"Included"}&#xD;ann@uni.ac.uk</notes>
   <urls><related-urls><url>https://example.org/a</url></related-urls></urls>`,
)}${record('<ref-type name="Odd Thing">99</ref-type><titles><title>Odd</title></titles><label>x</label>')}</records></xml>`;

function read(bytes: Uint8Array, options: ReadOptions = {}) {
  const result = endNoteXmlFormat.read?.(bytes, options);
  if (result?.ok !== true) throw new Error(result?.issues[0]?.message);
  return result.value;
}

describe('reading EndNote XML', () => {
  const outcome = read(encode(library));
  const [article, odd] = contributed(outcome.value, 'source');

  it('reads references whatever styles their words stand in', () => {
    expect(article).toMatchObject({
      label: 'Fulop & Jones 2002',
      documentType: 'journal-article',
      reference: {
        title: 'Changing organisations',
        author: [
          { family: 'Fulop', given: 'Naomi' },
          { family: 'Jones', given: 'A.' },
        ],
        'container-title': 'Health Research',
        'container-title-short': 'Health Res',
        issued: { 'date-parts': [[2002, 7, 15]] },
        DOI: '10.1000/abc',
        ISSN: '1234-5678',
        PMID: '29657938',
        PMCID: 'PMC12',
        URL: 'https://example.org/a',
        keyword: 'merger; trust; power',
        custom: { endnote: { isbn: ['2345-678X'], 'rec-number': ['7'] } },
      },
      characteristics: [{ name: 'Rayyan, Ann', value: 'Included' }],
    });
  });

  it('keeps what it does not know and says what it took it for', () => {
    expect(odd?.reference).toMatchObject({
      type: 'document',
      custom: { endnote: { label: ['x'], 'ref-type': ['Odd Thing'] } },
    });
    expect(outcome.lossReport).toContainEqual(
      expect.objectContaining({ kind: 'approximated', place: 'ref-type', count: 1 }),
    );
  });

  it('says which program wrote it, and leaves out whose computer it lay on and addresses', () => {
    expect(outcome.provenance.producer).toBe('EndNote 20.2');
    expect(JSON.stringify(outcome)).not.toMatch(/Papers|ann@uni/);
    expect(JSON.stringify(read(encode(library), { keepAddresses: true }))).toContain('ann@uni');
  });

  it('reads what is there of a file that was cut, and refuses one with entities of its own', () => {
    const cut = endNoteXmlFormat.read?.(encode(library.slice(0, library.length - 60)));
    expect(cut?.ok).toBe(true);
    expect(cut?.issues.map(({ code }) => code)).toEqual(['truncated']);
    const evil = endNoteXmlFormat.read?.(
      encode(library.replace('<xml>', '<!DOCTYPE xml [<!ENTITY a "b">]><xml>')),
    );
    expect(evil?.issues.map(({ code }) => code)).toEqual(['forbidden-xml']);
  });

  it('stops at the limit and says so; refuses what holds no record', () => {
    const few = endNoteXmlFormat.read?.(encode(library), { limits: { maxRecords: 1 } });
    expect(few?.issues.map(({ code }) => code)).toEqual(['too-many-records']);
    const none = endNoteXmlFormat.read?.(encode('<xml><records></records></xml>'));
    expect(none?.issues.map(({ code }) => code)).toEqual(['nothing-to-read']);
  });
});

describe('the contract of EndNote XML', () => {
  const samples = [{ name: 'library.xml', bytes: encode(library) }];
  it.each(formatContract(endNoteXmlFormat, { samples, reviews: [], mutations: 300 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    120_000,
  );
});

describe.skipIf(!hasSharedData)('real EndNote libraries (need shared data)', () => {
  it.each([...sharedSamples('reflib', '.xml'), ...sharedSamples('dedupe', '.xml')])(
    'are read whole: $name',
    ({ bytes }) => {
      const { value, lossReport } = read(bytes);
      const records = new TextDecoder().decode(bytes).split('<record>').length - 1;
      const once = lossReport.find(({ place }) => place === 'references')?.count ?? 0;
      expect(contributed(value, 'source').length + once).toBe(records);
      expect(lossReport.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
    },
  );
});
