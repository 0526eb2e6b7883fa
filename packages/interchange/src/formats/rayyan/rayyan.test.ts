import { describe, expect, it } from 'vitest';
import { writeZip } from '../../container/write-zip';
import { encodeText } from '../../decode-text/decode-text';
import { contributed } from '../../contribution/contribution';
import { readForeignFile } from '../../file/file';
import { formatContract } from '../../testing/format-contract';
import { rayyanFormat } from './rayyan';

const zip = (files: Readonly<Record<string, string>>) =>
  writeZip(Object.entries(files).map(([path, text]) => ({ path, bytes: encodeText(text) })));

const log = `created_at,user_id,user_email,article_id,key,value
2020-01-03,7,ann@example.org,1,included,1
2020-01-01,7,ann@example.org,1,included,-1
2020-01-02,8,bo@example.org,1,included,0
2020-01-02,7,ann@example.org,1,__EXR__wrong outcome,1
2020-01-04,7,ann@example.org,1,__EXR__wrong outcome,0
2020-01-04,8,bo@example.org,1,__EXR__no full text,1
2020-01-04,8,bo@example.org,99,included,1
`;
const articles = `key,title,year,month,journal,authors,abstract,notes,12-Setting
rayyan-1,Trust in teams,2010,3,Health Research,"Smith, Ann and Jones, Bo",Short.,"Read again | RAYYAN-INCLUSION: {""Ann""=>""Included""} | RAYYAN-LABELS: a,b","Ann: ward
Bo: clinic"
rayyan-2,Risk,2011,,,,,,
`;
const csvZip = zip({ 'articles.csv': articles, 'customizations_log.csv': log });
const risZip = zip({
  'export/articles.ris':
    'TY  - JOUR\r\nTI  - Trust in teams\r\nPY  - 2010\r\nAN  - rayyan-1\r\nER  - \r\n',
  'export/customizations_log.csv': log,
});

function read(bytes: Uint8Array, keepAddresses = false) {
  const result = readForeignFile(bytes, 'export.zip', { keepAddresses });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return { ...result.value, issues: result.issues };
}

const characteristicsOf = (bytes: Uint8Array) =>
  contributed(read(bytes).value, 'source')
    .find(({ reference }) => reference?.title === 'Trust in teams')
    ?.characteristics.map(({ name, value }) => [name, value]);

const decisions = [
  ['Rayyan, user 7', 'included'],
  ['Rayyan, user 8', 'maybe or cleared'],
  ['Rayyan, user 8, exclusion reason', 'no full text'],
];

describe('Rayyan', () => {
  it('takes the last decision of each user, and reasons that were not taken back', () => {
    expect(characteristicsOf(csvZip)?.sort()).toEqual(
      [
        ...decisions,
        ['Rayyan, 12-Setting', 'Ann: ward\nBo: clinic'],
        ['Rayyan, Ann', 'Included'],
        ['Rayyan, labels', 'a,b'],
      ].sort(),
    );
  });

  it('joins the log to articles in RIS by their number', () => {
    expect(characteristicsOf(risZip)?.sort()).toEqual([...decisions].sort());
  });

  it('keeps every event in the order it happened, and says which article is missing', () => {
    const { value, lossReport } = read(csvZip);
    const [memo] = contributed(value, 'memo');
    expect(memo?.text.split('\n').slice(1, 4)).toEqual([
      '2020-01-01 user 7: included = -1',
      '2020-01-02 user 8: included = 0',
      '2020-01-02 user 7: __EXR__wrong outcome = 1',
    ]);
    expect(memo?.text.split('\n')).toHaveLength(7);
    expect(lossReport).toContainEqual(
      expect.objectContaining({ kind: 'dropped', place: 'customizations_log.csv', count: 1 }),
    );
  });

  it('holds no address unless asked to', () => {
    expect(JSON.stringify(read(csvZip))).not.toContain('@example.org');
    expect(JSON.stringify(read(csvZip, true).value)).toContain('ann@example.org: included = 1');
  });

  it('never includes or excludes a source by itself', () => {
    const sources = contributed(read(csvZip).value, 'source');
    expect(sources.map(({ included }) => included)).toEqual([undefined, undefined]);
  });

  it('reads articles without a log, and says what is missing', () => {
    const { issues, value } = read(zip({ 'articles.csv': articles }));
    expect(issues.map(({ code }) => code)).toEqual(['missing-part']);
    expect(contributed(value, 'source')).toHaveLength(2);
    const alone = rayyanFormat.read!(zip({ 'customizations_log.csv': log }));
    expect(alone.issues[0]?.code).toBe('missing-part');
    expect(rayyanFormat.read!(csvZip.subarray(0, 90)).ok).toBe(false);
    const limited = rayyanFormat.read!(csvZip, { limits: { maxUnpackedBytes: 10 } });
    expect(limited.issues.length).toBeGreaterThan(0);
  });
});

describe('the contract', () => {
  const samples = [
    { name: 'csv.zip', bytes: csvZip },
    { name: 'ris.zip', bytes: risZip },
  ];
  it.each(formatContract(rayyanFormat, { samples, reviews: [], mutations: 200 }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
});
