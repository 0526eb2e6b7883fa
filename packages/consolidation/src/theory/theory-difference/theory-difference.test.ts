import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { compareTheories } from './theory-difference';

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
    ...buildEvidence([
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

describe('the difference between two versions', () => {
  const theory = (id: string, configurations: string[]) => ({
    ...{ id, label: id, status: 'initial' as const, abstraction: 'programme' as const },
    ...{ statement: 's', configurations },
  });
  const review = buildReview({
    configurations: ['A', 'B', 'C', 'M', 'R', 'X'].map((id) =>
      cmo(id, `${id.toLowerCase()} increase`, 'sharing increase'),
    ),
    theories: [theory('v1', ['A', 'B', 'C']), theory('v2', ['R', 'C'])],
    mappings: [
      { id: 'm1', move: 'refine', from: ['A'], to: ['M'], ...by('2026-02-01') },
      { id: 'm2', move: 'refine', from: ['M'], to: ['R'], ...by('2026-02-02') },
      {
        id: 'm3',
        move: 'merge',
        from: ['B'],
        to: ['R'],
        ...by('2026-02-03'),
        withdrawn: by('2026-02-04'),
      },
    ],
    ...buildEvidence([
      ['A', 's1'],
      ['A', 's2', 'opposes'],
      ['C', 's3'],
      ['R', 's4'],
      ['X', 's5'],
    ]),
  });
  const { changes } = compareTheories(review, 'v1', review, 'v2');

  it('follows standing moves step by step, and says what no move explains', () => {
    expect(
      changes.map(({ kind, before, after, moves, unexplained }) => [
        ...[kind, before.join(), after.join(), moves.map(({ mapping }) => mapping).join()],
        unexplained,
      ]),
    ).toEqual([
      ['refined', 'A', 'R', 'm1,m2', false],
      ['dropped', 'B', '', '', true],
      ['kept', 'C', 'C', '', false],
    ]);
  });

  it('has the evidence that came in, and what speaks against the earlier claim', () => {
    const [refined, , kept] = changes;
    expect(refined!.evidenceGained.map(({ source }) => source)).toEqual(['s4']);
    expect(refined!.evidenceAgainst.map(({ source }) => source)).toEqual(['s2']);
    expect([kept!.evidenceGained, kept!.evidenceAgainst]).toEqual([[], []]);
  });
});
