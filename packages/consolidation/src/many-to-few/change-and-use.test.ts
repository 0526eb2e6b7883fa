import { buildConfiguration, buildReview, type ReviewParts } from '@cmoc/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestAlignment } from '../agreement/coder-agreement/best-alignment';
import { coderAgreement } from '../agreement/coder-agreement/coder-agreement';
import { historyOf } from '../theory/configuration-history/configuration-history';
import { sensitivityOf } from '../support/sensitivity/sensitivity';
import { compareTheories } from '../theory/theory-difference/theory-difference';

type Told = readonly (readonly [
  configuration: string,
  source: string,
  stance?: 'supports' | 'opposes',
])[];

function evidenceFrom(told: Told): Required<Pick<ReviewParts, 'fragments' | 'evidence'>> {
  return {
    fragments: told.map(([, source], at) => ({
      id: `f${at}`,
      source,
      text: 'x',
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: told.map(([id, , stance = 'supports'], at) => ({
      id: `e${at}`,
      subject: { kind: 'configuration' as const, id },
      fragment: `f${at}`,
      stance,
    })),
  };
}

const by = (at: string, reason = 'Read side by side.') => ({
  by: 'ann',
  at: `${at}T00:00:00Z`,
  reason,
});
const cmo = (id: string, context: string, outcome: string, rest = {}) =>
  buildConfiguration(
    id,
    { context: [context], mechanism: ['trust increase'], outcome: [outcome] },
    rest,
  );

describe('compareTheories', () => {
  const configurations = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) =>
    cmo(id, `${id.toLowerCase()} increase`, 'sharing increase'),
  );
  const move = (
    id: string,
    name: 'merge' | 'refine' | 'refute' | 'split',
    from: string[],
    to: string[],
  ) => ({ id, move: name, from, to, ...by('2026-02-01', `Because of ${id}.`) });
  const review = buildReview({
    configurations: [
      ...configurations,
      cmo('H', 'h increase', 'sharing increase'),
      cmo('I', 'i increase', 'sharing increase'),
    ],
    theories: [
      {
        id: 'v1',
        label: 'v1',
        status: 'initial',
        abstraction: 'programme',
        statement: 's',
        configurations: ['A', 'B', 'C', 'D', 'E'],
      },
      {
        id: 'v2',
        label: 'v2',
        status: 'refined',
        abstraction: 'programme',
        statement: 's',
        previous: 'v1',
        configurations: ['A', 'F', 'G', 'H', 'I'],
      },
    ],
    mappings: [
      move('m1', 'merge', ['B', 'C'], ['F']),
      move('m2', 'refute', ['D'], []),
      move('m3', 'split', ['E'], ['G', 'H']),
    ],
    ...evidenceFrom([
      ['D', 's1', 'opposes'],
      ['F', 's2'],
    ]),
  });

  it('tells kept, merged, split, refuted and new apart, with reasons and evidence', () => {
    const { changes } = compareTheories(review, 'v1', review, 'v2');
    expect(changes.map(({ kind, before, after }) => [kind, before.join(), after.join()])).toEqual([
      ['refuted', 'D', ''],
      ['merged', 'B,C', 'F'],
      ['split', 'E', 'G,H'],
      ['new', '', 'I'],
      ['kept', 'A', 'A'],
    ]);
    expect(changes[1]!.moves[0]).toMatchObject({ mapping: 'm1', reason: 'Because of m1.' });
    expect(changes[0]!.evidenceAgainst.map(({ source }) => source)).toEqual(['s1']);
    expect(changes[1]!.evidenceGained.map(({ source }) => source)).toEqual(['s2']);
    expect(changes[3]!.unexplained).toBe(true);
  });

  it('refuses a theory that is not there', () => {
    expect(() => compareTheories(review, 'v0', review, 'v2')).toThrow(/no theory “v0”/);
  });

  it('notices a configuration rewritten under its id', () => {
    const rewritten = {
      ...review,
      configurations: review.configurations.map((one) =>
        one.id === 'A' ? { ...one, statement: 'Another.' } : one,
      ),
    };
    const kinds = compareTheories(review, 'v1', rewritten, 'v2').changes.filter(({ before }) =>
      before.includes('A'),
    );
    expect(kinds.map(({ kind, unexplained }) => [kind, unexplained])).toEqual([['refined', true]]);
  });
});

describe('historyOf', () => {
  it('tells the life of a refined configuration from birth to now, with what was taken back', () => {
    const review = buildReview({
      configurations: [
        cmo('A', 'a increase', 'sharing increase', { by: 'ann', at: '2026-01-01T00:00:00Z' }),
        cmo('X', 'a increase', 'sharing increase', { tier: 'refined', at: '2026-03-01T00:00:00Z' }),
      ],
      mappings: [
        {
          id: 'm',
          move: 'refine',
          from: ['A'],
          to: ['X'],
          ...by('2026-03-01'),
          withdrawn: by('2026-05-01', 'Too early.'),
        },
      ],
      ...evidenceFrom([['A', 's1']]),
    });
    expect(historyOf(review, 'X').map(({ kind }) => kind)).toEqual([
      'told',
      'written',
      'written',
      'move',
      'move-taken-back',
    ]);
    expect(historyOf(review, 'X').at(-1)).toMatchObject({ reason: 'Too early.', by: 'ann' });
  });
});

describe('coderAgreement', () => {
  const coded = (list: ReviewParts['configurations'], told: Told) =>
    buildReview({ ...(list === undefined ? {} : { configurations: list }), ...evidenceFrom(told) });
  const one = coded(
    [cmo('A', 'time increase', 'sharing increase'), cmo('B', 'money increase', 'speed increase')],
    [
      ['A', 's1'],
      ['B', 's1'],
    ],
  );

  it('agrees with itself on everything', () => {
    const agreement = coderAgreement(one, one);
    expect(agreement.existence).toEqual({ agreed: 4, of: 4, share: 1, kappa: null });
    expect(agreement.directions).toMatchObject({ agreed: 6, of: 6, share: 1 });
    expect(agreement.queue).toEqual([]);
  });

  it('puts missing configurations and differing directions, roles and stances into the queue', () => {
    const other = coded(
      [
        buildConfiguration('Q', {
          context: ['time decrease', 'trust increase'],
          outcome: ['sharing increase'],
        }),
      ],
      [
        ['Q', 's1', 'opposes'],
        ['Q', 's9'],
      ],
    );
    const agreement = coderAgreement(one, other, { least: 0.2 });
    expect(agreement.queue.map(({ kind, left, right }) => [kind, left, right])).toEqual([
      ['direction', 'A', 'Q'],
      ['role', 'A', 'Q'],
      ['stance', 'A', 'Q'],
      ['only-left', 'B', null],
    ]);
    expect(agreement.existence).toMatchObject({ agreed: 2, of: 3 });
    expect(agreement.sourcesOfOneCoder).toEqual(['s9']);
  });

  it('aligns so that likeness adds up to the most, as trying every pairing does', () => {
    const matrix = fc.array(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }),
      { minLength: 1, maxLength: 4 },
    );
    const best = (rows: number[][], used: number[] = []): number => {
      const [row, ...rest] = rows;
      if (row === undefined) return 0;
      const taken = row.map((value, column) =>
        used.includes(column) ? 0 : value + best(rest, [...used, column]),
      );
      return Math.max(best(rest, used), ...taken);
    };
    fc.assert(
      fc.property(matrix, (rows) => {
        const columns = bestAlignment(rows, 1);
        const sum = columns.reduce(
          (total, column, row) => total + (column < 0 ? 0 : rows[row]![column]!),
          0,
        );
        expect(sum).toBe(best(rows));
        const made = columns.filter((column) => column >= 0);
        expect(new Set(made).size).toBe(made.length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe('sensitivityOf', () => {
  const configurations = [
    cmo('A', 'time increase', 'ease increase'),
    cmo('B', 'ease increase', 'sharing increase'),
    cmo('C', 'time increase', 'ease increase'),
  ];
  const review = buildReview({
    configurations,
    ...evidenceFrom([
      ['A', 's1'],
      ['B', 's1'],
      ['B', 's2'],
      ['C', 's3'],
    ]),
    judgements: [
      {
        id: 'j',
        item: 'x/rigour',
        subject: { kind: 'source', id: 's3' },
        level: 'low',
        ...by('2026-01-01'),
      },
    ],
  });

  it('shows what falls with one source and what stays', () => {
    const changes = sensitivityOf(review);
    expect(changes.map(({ omission }) => ('id' in omission ? omission.id : ''))).toEqual([
      's1',
      's2',
      's3',
    ]);
    expect(changes[0]).toMatchObject({
      unsupported: ['A'],
      chains: { lost: ['A>B'] },
      threads: { lost: ['A>B'] },
    });
    expect(changes[1]).toMatchObject({ evidence: 1, unsupported: [], chains: { lost: [] } });
  });

  it('shows which exceptions go and what refined configurations then cover', () => {
    const refined = { ...cmo('R', 'time increase', 'ease increase'), tier: 'refined' as const };
    const theory = buildReview({
      configurations: [...configurations, refined, cmo('X', 'time increase', 'ease decrease')],
      ...evidenceFrom([
        ['A', 's1'],
        ['C', 's3'],
        ['X', 's4'],
      ]),
      mappings: [
        { id: 'm', move: 'consolidate', from: ['A', 'C'], to: ['R'], ...by('2026-01-01') },
      ],
    });
    const without = (id: string) =>
      sensitivityOf(theory, { omissions: [{ kind: 'source', id }] })[0]!;
    expect(without('s4').exceptions).toEqual({ lost: ['R < s4'], gained: [] });
    expect(without('s4').coverage).toEqual([]);
    expect(without('s3').coverage).toEqual([
      { unit: 'configurations', size: 1, before: 2, after: 1 },
      { unit: 'documents', size: 1, before: 2, after: 1 },
      { unit: 'study-families', size: 1, before: 2, after: 1 },
    ]);
  });

  it('leaves out everything judged low on an item', () => {
    const [change] = sensitivityOf(review, {
      omissions: [{ kind: 'judged', item: 'x/rigour', levels: ['low'] }],
    });
    expect(change).toMatchObject({
      unsupported: ['C'],
      demiRegularities: { lost: [expect.any(String)] },
    });
  });
});
