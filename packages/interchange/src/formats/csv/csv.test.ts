import { parseReviewOrThrow, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { contributed } from '../../contribution/contribution';
import { formatContract } from '../../testing/format-contract';
import { asReview } from '../../testing/outcome-problems';
import {
  previewText,
  readText,
  writeText,
  type TableReadOptions,
  type TableWriteOptions,
} from '../table/table-format';
import { tsvFormat } from '../tsv/tsv';
import { csvFormat } from './csv';

const encode = (text: string) => new TextEncoder().encode(text);

const threeColumns = `Table 3. Proposed configurations,,
Context,Mechanism,Outcome(s)
Synergy and inertia,,
Faith is strong ▲,Partners work together ▲,"Performance is better ▲
Tasks are done ▲"
Conflict,,
"Vision is shared ▲; Roles are clear ▲",There is less conflict ▼,Trust grows ▲
`;

const sentences = `CMOc,Title,CMOC statement,Sources,Odd
1,Trust,"When partners trust each other (C), they take risks (M), so tasks are done (O).","Smith 2010; Jones 2012 (the opposite CMOC was confirmed)",x
2,Aims,"If aims are shared, then conflict falls, because people see one goal.",Smith 2010,
3,Neither,Nothing is marked here.,,
`;

const slotsTable = `configuration\trole\ttext\tdirection\tconstructs
A\tC\tTrust is high\tincrease\ttrust
A\tM\tRisk is shared\t\t
A\toutcome\tTasks are done\tup\ttask achievement
B\tnonsense\tx\t\t
`;

function read(text: string, options: TableReadOptions = {}) {
  const result = readText('csv', encode(text), 'guess', options);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

const slotsOf = (text: string, options?: TableReadOptions) =>
  contributed(read(text, options).value, 'configuration').map(({ slots }) =>
    slots.map(({ id, role, text: words, direction }) => [id, role, words, direction]),
  );

describe('reading tables', () => {
  it('reads three columns under headings, with several values in a cell and marked directions', () => {
    const { value } = read(threeColumns);
    expect(slotsOf(threeColumns).sort((one, other) => one.length - other.length)).toEqual([
      [
        ['c1', 'context', 'Faith is strong', 'increase'],
        ['m1', 'mechanism', 'Partners work together', 'increase'],
        ['o1', 'outcome', 'Performance is better', 'increase'],
        ['o2', 'outcome', 'Tasks are done', 'increase'],
      ],
      [
        ['c1', 'context', 'Vision is shared', 'increase'],
        ['c2', 'context', 'Roles are clear', 'increase'],
        ['m1', 'mechanism', 'There is less conflict', 'decrease'],
        ['o1', 'outcome', 'Trust grows', 'increase'],
      ],
    ]);
    expect(contributed(value, 'facet')[0]?.values.map(({ label }) => label)).toEqual([
      'Synergy and inertia',
      'Conflict',
    ]);
  });

  it('reads sentences with marks and if-then-because, keeps them verbatim, and says which it could not read', () => {
    const { value, lossReport } = read(sentences);
    const configurations = contributed(value, 'configuration');
    expect(configurations.map(({ id, statement }) => [id, statement])).toEqual([
      ['1', 'When partners trust each other (C), they take risks (M), so tasks are done (O).'],
      ['2', 'If aims are shared, then conflict falls, because people see one goal.'],
      ['3', 'Nothing is marked here.'],
    ]);
    expect(configurations.map(({ slots }) => slots.length)).toEqual([3, 3, 0]);
    expect(
      contributed(value, 'evidence')
        .map(({ subject, stance }) => [subject.id, stance])
        .sort(),
    ).toEqual([
      ['1', 'opposite-confirmed'],
      ['1', 'supports'],
      ['2', 'supports'],
    ]);
    expect(lossReport.map(({ kind, place, count }) => [kind, place, count])).toEqual([
      ['dropped', 'column “Odd”', 1],
      ['unreadable', 'row 4', 1],
    ]);
  });

  it('reads one row a slot, and reports a row without a role', () => {
    const { value, lossReport } = read(slotsTable);
    expect(slotsOf(slotsTable)).toEqual([
      [
        ['c1', 'context', 'Trust is high', 'increase'],
        ['m1', 'mechanism', 'Risk is shared', undefined],
        ['o1', 'outcome', 'Tasks are done', 'increase'],
      ],
    ]);
    expect(
      contributed(value, 'construct')
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['task achievement', 'trust']);
    expect(lossReport.map(({ place }) => place)).toEqual(['row 5']);
  });

  it('says what it would take each column for, and does as it is told instead', () => {
    const odd = 'Setting,How,Result\nA ward,People talk,Trust\n';
    const preview = previewText(encode(odd), 'guess');
    expect(preview.columns.map(({ field }) => field)).toEqual([null, null, null]);
    expect(readText('csv', encode(odd), 'guess').issues[0]).toMatchObject({
      code: 'unknown-column',
    });
    const table = {
      headerRow: 0,
      columns: { Setting: 'context', How: 'mechanism', 2: 'outcome' },
    } as const;
    expect(slotsOf(odd, { table })).toEqual([
      [
        ['c1', 'context', 'A ward', undefined],
        ['m1', 'mechanism', 'People talk', undefined],
        ['o1', 'outcome', 'Trust', undefined],
      ],
    ]);
  });

  it('tells repeated headers apart by their place', () => {
    expect(
      slotsOf('Context,Mechanism,Context,Outcome\na,b,c,d\n')[0]?.map(([, role, words]) => [
        role,
        words,
      ]),
    ).toEqual([
      ['context', 'a'],
      ['context', 'c'],
      ['mechanism', 'b'],
      ['outcome', 'd'],
    ]);
  });

  it('reads UTF-16, Latin-1 and every line end', () => {
    const text = 'Context;Mechanism;Outcome\rVertrauen wächst;b;c\r';
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((character) => [character.charCodeAt(0) & 255, 0]),
    ]);
    for (const bytes of [latin, wide, encode(`\ufeff${text}`)]) {
      const result = readText('csv', bytes, 'guess');
      const [configuration] = result.ok ? contributed(result.value.value, 'configuration') : [];
      expect(configuration?.slots[0]?.text).toBe('Vertrauen wächst');
    }
  });

  it('reads a cell of a million characters and refuses to go beyond its limits', () => {
    const long = `Context,Mechanism,Outcome\n${'a'.repeat(1_000_000)},b,c\n`;
    expect(slotsOf(long)[0]?.[0]?.[2]).toHaveLength(1_000_000);
    expect(
      readText('csv', encode(long), 'guess', { limits: { maxBytes: 1000 } }).issues[0]?.code,
    ).toBe('file-too-large');
    const cut = readText('csv', encode(threeColumns), 'guess', { limits: { maxRecords: 4 } });
    expect(cut.issues.map(({ code }) => code)).toEqual(['too-many-records']);
  });
});

function written(review: Review, options: TableWriteOptions = {}) {
  const result = writeText(review, ',', options);
  if (!result.ok) throw new Error('not written');
  return {
    text: new TextDecoder().decode(result.value.bytes),
    lossReport: result.value.lossReport,
  };
}

describe('writing tables', () => {
  const review = exampleReview();

  it('brings back every configuration, slot, direction and construct from a table of slots', () => {
    const { text } = written(review);
    const back = contributed(read(text).value, 'configuration');
    const essence = (configurations: Review['configurations']) =>
      configurations.map(({ id, tier, status, slots }) => ({ id, tier, status, slots }));
    expect(essence([...back])).toEqual(essence(review.configurations));
  });

  it('says what a table of slots leaves behind', () => {
    const { lossReport } = written(review);
    const places = lossReport.map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining(['configurations.facets', 'evidence', 'sources', 'theories']),
    );
    expect(lossReport.find(({ place }) => place === 'sources')?.count).toBe(review.sources.length);
  });

  it('prints three columns under the headings of the review, and reads them again', () => {
    const { text, lossReport } = written(review, { form: 'three-columns' });
    expect(text.split('\r\n')[0]).toBe('Context,Mechanism,Outcome(s)');
    const back = contributed(read(text).value, 'configuration');
    const words = (configurations: readonly Review['configurations'][number][]) =>
      configurations
        .map(({ slots }) => slots.map(({ role, text: said, direction }) => [role, said, direction]))
        .sort();
    expect(words([...back])).toEqual(words(review.configurations));
    expect(lossReport.map(({ place }) => place)).toContain('configurations.id');
  });

  it('prints the reviewer’s own sentence as it is, and names opposing sources', () => {
    const [first] = review.configurations;
    const [source] = review.sources;
    const opposed = parseReviewOrThrow({
      ...review,
      configurations: [{ ...first, statement: 'My sentence, "quoted".' }],
      theories: [],
      fragments: [
        {
          id: 'f',
          source: source?.id,
          text: 't',
          distance: 'quotation',
          status: 'reported-finding',
        },
      ],
      evidence: [
        {
          id: 'e',
          subject: { kind: 'configuration', id: first?.id },
          fragment: 'f',
          stance: 'opposes',
        },
        {
          id: 'f',
          subject: { kind: 'configuration', id: first?.id },
          fragment: 'f',
          stance: 'opposite-confirmed',
        },
      ],
    });
    const { text } = written(opposed, { form: 'sentences-with-sources' });
    expect(text).toContain('"My sentence, ""quoted""."');
    expect(text).toContain('(opposes)');
    expect(text).toContain('(the opposite CMOC was confirmed)');
    expect(written(review, { form: 'titled-sentences' }).text).toMatch(
      /Where .+ \(C\), .+ \(M\), so that .+ \(O\)/,
    );
  });
});

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 4, configurations: 12 });
  const reviews = [exampleReview(), review];
  const samples = [
    { name: 'three-columns.csv', bytes: encode(threeColumns) },
    { name: 'sentences.csv', bytes: encode(sentences) },
  ];
  it.each(formatContract(csvFormat, { samples, reviews }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );
  const tabs = [{ name: 'slots.tsv', bytes: encode(slotsTable) }];
  it.each(formatContract(tsvFormat, { samples: tabs, reviews }))(
    '$name',
    ({ problems }) => expect(problems()).toEqual([]),
    60_000,
  );

  it('gives contributions a review can hold', () => {
    expect(() => parseReviewOrThrow(asReview(read(sentences).value))).not.toThrow();
  });
});
