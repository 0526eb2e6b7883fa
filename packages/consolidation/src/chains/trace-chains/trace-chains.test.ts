import { reviewSchema, type Review } from '@cmoc/model';
import example from '@cmoc/model/examples/interorganisational-collaboration.cmoc.json';
import { describe, expect, it } from 'vitest';
import { chainsBetween } from './chains-between';
import { traceChains } from './trace-chains';

const review = reviewSchema.parse(example);

const trustIsTrust = {
  left: { construct: 'trust' },
  right: { construct: 'partnership-functioning-and-trust' },
};
const fewerTasksIsFailure = {
  left: { construct: 'task-achievement', direction: 'decrease' as const },
  right: { construct: 'task-failure', direction: 'increase' as const },
};

function judged(withdrawn: boolean): Review {
  const decision = { by: 'reviewer', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };
  const identities = [
    { id: 'fewer-tasks-is-failure', ...fewerTasksIsFailure, ...decision },
    {
      id: 'trust-is-trust',
      ...trustIsTrust,
      ...decision,
      ...(withdrawn ? { withdrawn: decision } : {}),
    },
  ];
  return reviewSchema.parse({ ...example, identities });
}

describe('traceChains on the example review', () => {
  const traced = traceChains(review);

  it('finds the 4 links in which an outcome becomes a context', () => {
    const links = traced.links.filter(({ kind }) => kind === 'outcome-to-context');
    expect(links.map(({ from, to }) => `${from}>${to}`)).toEqual([
      'IOC-09>IOC-03',
      'IOC-11>IOC-03',
      'IOC-12>IOC-03',
      'IOC-20>IOC-03',
    ]);
  });

  it('finds the 13 links in which an outcome becomes a mechanism', () => {
    const links = traced.links.filter(({ kind }) => kind === 'outcome-to-mechanism');
    expect(links.map(({ from, to }) => `${from.slice(4)}>${to.slice(4)}`).sort()).toEqual(
      [
        '13>20',
        '15>20',
        '16>20',
        '14>19',
        '17>19',
        '18>19',
        '19>06',
        '19>07',
        '19>08',
        '19>10',
        '20>09',
        '20>11',
        '20>12',
      ].sort(),
    );
  });

  it('marks every join as inferred, since the review records no link', () => {
    expect(new Set(traced.links.map(({ basis }) => basis))).toEqual(new Set(['inferred']));
  });

  it('finds no loop', () => {
    expect(traced.loops).toEqual([]);
  });

  it('lists the longest chains and says how many there are', () => {
    expect(traced.chains).toHaveLength(24);
    expect(traced.counts.chains).toEqual({ listed: 24, atLeast: 24, exact: true });
  });

  it('prints every context a chain accumulates and which one an outcome supplies', () => {
    const chain = traced.chains.find(({ id }) => id === 'IOC-13>IOC-20>IOC-09>IOC-03')!;
    expect(
      chain.contexts.map(({ configuration, supply, suppliedBy }) => [
        configuration,
        supply,
        suppliedBy.map((by) => by.configuration),
      ]),
    ).toEqual([
      ['IOC-13', 'assumed', []],
      ['IOC-20', 'assumed', []],
      ['IOC-09', 'assumed', []],
      ['IOC-03', 'supplied', ['IOC-20', 'IOC-09']],
    ]);
    expect(chain.inferredJoins).toHaveLength(3);
  });

  it('takes the authors’ own statements for no study behind a chain', () => {
    const [chain] = traced.chains;
    expect(chain!.sourcing).toMatchObject({ kind: 'unsupported', families: [] });
  });

  it('gives the same bytes whatever the order of the collections', () => {
    const turned = {
      ...review,
      configurations: [...review.configurations].reverse(),
      evidence: [...review.evidence].reverse(),
    };
    expect(JSON.stringify(traceChains(turned))).toBe(JSON.stringify(traced));
  });
});

describe('traceChains with identity judgements', () => {
  const ring = (traced: ReturnType<typeof traceChains>) =>
    traced.loops.map(({ id, sign }) => [id, sign]);

  it('finds the reinforcing loop once both identities are accepted, and names them', () => {
    const traced = traceChains(judged(false));
    expect(ring(traced)).toEqual([['IOC-02>IOC-18', 'reinforcing']]);
    expect(traced.loops[0]!.identities).toEqual(['fewer-tasks-is-failure', 'trust-is-trust']);
  });

  it('loses the loop when a judgement is taken back', () => {
    expect(ring(traceChains(judged(true)))).toEqual([]);
  });

  it('answers what if without changing the review', () => {
    expect(ring(traceChains(review, { assume: [trustIsTrust, fewerTasksIsFailure] }))).toEqual([
      ['IOC-02>IOC-18', 'reinforcing'],
    ]);
    expect(traceChains(review, { assume: [trustIsTrust] }).loops).toEqual([]);
  });

  it('does not let an identity of two states speak of their opposites', () => {
    const traced = traceChains(review, { assume: [fewerTasksIsFailure] });
    expect(traced.links.filter(({ from }) => from === 'IOC-01')).toEqual([]);
  });
});

describe('chainsBetween', () => {
  const up = (construct: string) => ({ construct, direction: 'increase' as const });

  it('does not find faith, synergy, task achievement', () => {
    const question = {
      from: up('faith'),
      via: up('synergistic-working'),
      to: up('task-achievement'),
    };
    expect(chainsBetween(review, question)).toMatchObject({ found: false, chains: [] });
    expect(
      chainsBetween(review, { from: { construct: 'faith' }, to: { construct: 'task-achievement' } })
        .found,
    ).toBe(false);
  });

  it('finds what single configurations and chains do assert', () => {
    expect(
      chainsBetween(review, {
        from: up('faith'),
        via: up('synergistic-working'),
        to: up('performance'),
      }).chains.map(({ id }) => id),
    ).toEqual(['IOC-03']);
    const far = chainsBetween(review, {
      from: up('accountability-arrangements'),
      to: up('performance'),
    });
    expect(far.chains).toHaveLength(4);
    expect(far.count).toEqual({ listed: 4, atLeast: 4, exact: true });
  });
});

describe('traceChains on hostile or odd input', () => {
  it('refuses options it does not know', () => {
    expect(() => traceChains(review, { depth: 3 } as never)).toThrow(/depth/);
  });

  it('says when chains were cut and how many there are', () => {
    const traced = traceChains(review, { maxChains: 5 });
    expect(traced.counts.chains).toEqual({ listed: 5, atLeast: 24, exact: true });
  });
});
