import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describeText, type Review } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { LossLog } from '../../contract/loss-report';
import { contributed } from '../../contribution/contribution';
import { readForeignFile } from '../../file/file';
import { formatContract } from '../../testing/format-contract';
import { writeWorkbook } from '../../workbook/write-workbook';
import { causalMapFormat } from './causal-map';

const book = (sheets: Readonly<Record<string, string[][]>>) =>
  writeWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
    new LossLog(),
  );

const version4 = book({
  sources: [
    ['id', 'title', 'content', 'District'],
    ['S1', 'Interview 7', 'We trusted them and shared.', 'North, call ann@example.org'],
  ],
  links: [
    ['cause', 'effect', 'sentiment', 'tags', 'source_id', 'selected_text', 'custom_season'],
    ['Trust', 'Sharing; Sharing tools', '1', '#doubtful', 'S1', 'trusted them and shared', 'dry'],
    ['~Trust', 'Conflict', '-1', '', 'S1', '', ''],
    ['', 'Conflict', '', '', '', '', ''],
  ],
});

const version3 = book({
  factors: [
    ['factor_id', 'label'],
    ['1', 'Rain'],
    ['2', 'Harvest'],
  ],
  links: [
    ['from', 'to', 'quote', 'statement_id', 'source_id', 'hashtags', 'strength'],
    ['1', '2', 'it rained', '1', 'A', '#x', '2'],
  ],
  statements: [
    ['statement_id', 'text', 'source_id'],
    ['1', 'In May it rained.', 'A'],
    ['2', 'We had plenty.', 'A'],
  ],
  sources: [
    ['source_id', 'sex'],
    ['A', 'f'],
  ],
  settings: [['x'], ['1']],
});

function read(bytes: Uint8Array) {
  const result = causalMapFormat.read!(bytes);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return { ...result.value, issues: result.issues };
}

describe('reading Causal Map', () => {
  it('reads links of version 4 as claims with their passages, never as configurations', () => {
    const { value, lossReport, issues } = read(version4);
    expect(contributed(value, 'configuration')).toEqual([]);
    const memos = contributed(value, 'memo');
    expect(memos.map(({ text }) => text).sort()).toEqual([
      'Claim awaiting assembly: “Trust” leads to “Sharing; Sharing tools”.\nsentiment: 1\ntags: #doubtful\nseason: dry',
      'Claim awaiting assembly: “~Trust” leads to “Conflict”.\nsentiment: -1',
    ]);
    const [fragment] = contributed(value, 'fragment');
    expect(fragment).toMatchObject({ text: 'trusted them and shared', source: 'S1' });
    expect(contributed(value, 'evidence')).toMatchObject([
      { fragment: fragment?.id, subject: { kind: 'memo' }, stance: 'supports' },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['unreadable-record']);
    expect(lossReport.map(({ kind }) => kind)).toEqual(['withheld', 'unreadable']);
  });

  it('keeps hierarchies and opposite poles of factors', () => {
    const constructs = contributed(read(version4).value, 'construct');
    const idOf = (label: string) => constructs.find((one) => one.label === label)?.id;
    const of = (label: string) => constructs.find((one) => one.label === label);
    expect(of('Sharing; Sharing tools')?.broader).toEqual([idOf('Sharing')]);
    expect(of('~Trust')?.opposites).toEqual([idOf('Trust')]);
  });

  it('reads version 3, where factors stand apart and statements make up the sources', () => {
    const { value, provenance } = read(version3);
    expect(provenance.producer).toBe('Causal Map 3');
    expect(contributed(value, 'memo')[0]?.text).toBe(
      'Claim awaiting assembly: “Rain” leads to “Harvest”.\nhashtags: #x\nstrength: 2',
    );
    expect(contributed(value, 'source')[0]).toMatchObject({
      id: 'A',
      fullText: describeText('In May it rained.\n\nWe had plenty.'),
      characteristics: [{ name: 'sex', value: 'f' }],
    });
  });

  it('is told from a table of configurations by its sheets', () => {
    const found = readForeignFile(version4, 'map.xlsx');
    expect(found.ok && found.value.provenance.format).toBe('causal-map');
  });
});

describe('writing for Causal Map', () => {
  const { review } = syntheticReview({ seed: 5, documents: 3, configurations: 12 });
  const essence = ({ configurations }: Pick<Review, 'configurations'>) =>
    configurations
      .filter(({ slots }) => slots.length > 0)
      .map(({ id, title, tier, status, statement, slots }) => ({
        ...{ id, title, tier, status, statement },
        slots: slots.map(({ id: slot, role, text, direction, constructs }) => ({
          ...{ slot, role, text, direction, constructs },
        })),
      }));

  it.each([exampleReview(), review])('puts configurations together again by cmoc_id', (one) => {
    const written = causalMapFormat.write!(one);
    const { value } = read(written.ok ? written.value.bytes : new Uint8Array());
    const back = contributed(value, 'configuration');
    expect(essence({ configurations: [...back] })).toEqual(essence(one));
  });

  it('keeps passages with their stance and their distance from the words of the source', () => {
    const written = causalMapFormat.write!(review);
    const { value } = read(written.ok ? written.value.bytes : new Uint8Array());
    const fragments = (from: { readonly id: string; readonly distance: string; text: string }[]) =>
      new Map(from.map((one) => [one.id, `${one.distance} ${one.text}`]));
    const said = (evidence: Review['evidence'], known: ReadonlyMap<string, string>) =>
      [
        ...new Set(
          evidence
            .filter(({ subject }) => subject.kind === 'configuration')
            .map((one) => `${one.subject.id} ${one.stance} ${known.get(one.fragment) ?? ''}`),
        ),
      ].sort();
    expect(
      said([...contributed(value, 'evidence')], fragments([...contributed(value, 'fragment')])),
    ).toEqual(said(review.evidence, fragments(review.fragments)));
  });
});

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 3, configurations: 8 });
  const samples = [
    { name: 'version4.xlsx', bytes: version4 },
    { name: 'version3.xlsx', bytes: version3 },
  ];
  const material = { samples, reviews: [exampleReview(), review], mutations: 100 };
  it.each(formatContract(causalMapFormat, material))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
});
