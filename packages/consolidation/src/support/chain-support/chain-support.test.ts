import {
  buildConfiguration,
  buildReview,
  exampleReview,
  type ReviewParts,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { traceThreads } from '../../chains/trace-chains/trace-threads';
import { findHyperpaths } from '../../chains/hyperpaths/find-hyperpaths';
import { explainTransitivityTrap } from '../../chains/transitivity-trap/transitivity-trap';
import { breakingStepsOf, supportBetween } from './chain-support';

const up = (construct: string) => ({ construct, direction: 'increase' as const });

/** `told` says which sources support each configuration. */
function supported(
  configurations: ReviewParts['configurations'],
  told: Readonly<Record<string, readonly string[]>>,
) {
  const list = Object.entries(told).flatMap(([id, sources]) =>
    sources.map((source) => ({ id, source })),
  );
  return buildReview({
    ...(configurations === undefined ? {} : { configurations }),
    fragments: list.map(({ source }, at) => ({
      id: `f${at}`,
      source,
      text: 'x',
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: list.map(({ id }, at) => ({
      id: `e${at}`,
      subject: { kind: 'configuration' as const, id },
      fragment: `f${at}`,
      stance: 'supports' as const,
    })),
  });
}

const step = (id: string, from: string, to: string) =>
  buildConfiguration(id, {
    context: [`${from} increase`],
    mechanism: [`m-${id}`],
    outcome: [`${to} increase`],
  });

describe('the ways that share no configuration', () => {
  const told = { A: ['s1'], B: ['s1'], C: ['s2'], D: ['s2'], E: ['s3'] };

  it('are as many as configurations without which no way is left', () => {
    // a → b by A or B, b → c by C alone, c → d by D or E.
    const review = supported(
      [
        step('A', 'a', 'b'),
        step('B', 'a', 'b'),
        step('C', 'b', 'c'),
        step('D', 'c', 'd'),
        step('E', 'c', 'd'),
      ],
      told,
    );
    const { separateWays, bottleneck } = supportBetween(review, { from: up('a'), to: up('d') });
    expect(separateWays).toEqual([['A', 'C', 'D']]);
    expect(bottleneck).toEqual(['C']);
  });

  it('are all there are where none meets another', () => {
    const review = supported(
      [
        step('A', 'a', 'b'),
        step('B', 'b', 'd'),
        step('C', 'a', 'c'),
        step('D', 'c', 'd'),
        step('E', 'a', 'd'),
      ],
      told,
    );
    const { separateWays, bottleneck } = supportBetween(review, { from: up('a'), to: up('d') });
    expect(separateWays).toEqual([['A', 'B'], ['C', 'D'], ['E']]);
    expect(bottleneck).toHaveLength(3);
  });
});

describe('traceThreads', () => {
  const configurations = [step('A', 'a', 'b'), step('B', 'b', 'c'), step('C', 'c', 'd')];

  it('keeps to what one study family carries from end to end', () => {
    const review = supported(configurations, { A: ['s1'], B: ['s1', 's2'], C: ['s2'] });
    const { threads } = traceThreads(review);
    expect(threads.map(({ id, sourcing }) => [id, sourcing.families[0]!.id])).toEqual([
      ['A>B', 's1'],
      ['B>C', 's2'],
    ]);
  });

  it('lists a thread of several families once', () => {
    const review = supported(configurations, { A: ['s1', 's2'], B: ['s1', 's2'], C: ['s1', 's2'] });
    expect(
      traceThreads(review).threads.map(({ id, sourcing }) => [id, sourcing.families.length]),
    ).toEqual([['A>B>C', 2]]);
  });
});

describe('findHyperpaths', () => {
  const joined = buildConfiguration('J', {
    context: ['b increase', 'c increase', 'money increase'],
    mechanism: ['m'],
    outcome: ['goal increase'],
  });
  const configurations = [step('A', 'a', 'b'), step('B', 'a', 'c'), joined];
  const told = { A: ['s1'], B: ['s1'], J: ['s1'] };

  it('lets branches come together and prints what has to be assumed', () => {
    const { hyperpaths } = findHyperpaths(supported(configurations, told), {
      from: up('a'),
      to: up('goal'),
    });
    expect(hyperpaths[0]!.configurations).toEqual(['A', 'B', 'J']);
    const supplies = hyperpaths[0]!.contexts.map(({ configuration, states, supply }) => [
      configuration,
      states[0]!.construct,
      supply,
    ]);
    expect(supplies).toEqual([
      ['A', 'a', 'assumed'],
      ['B', 'a', 'assumed-before'],
      ['J', 'b', 'supplied'],
      ['J', 'c', 'supplied'],
      ['J', 'money', 'assumed'],
    ]);
  });

  it('keeps to threads by default and labels mixed ways when asked for all', () => {
    const review = supported(configurations, { ...told, B: ['s2'] });
    const question = { from: up('a'), to: up('goal') };
    const kinds = (sourcing: 'threads' | 'all') =>
      findHyperpaths(review, question, { sourcing }).hyperpaths.map((way) => [
        way.id,
        way.sourcing.kind,
      ]);
    // Within s1 the branch that only s2 tells has to be assumed.
    expect(kinds('threads')).toEqual([['A>J', 'thread']]);
    expect(kinds('all')).toEqual([['A>B>J', 'mixed']]);
  });

  it('lets an outcome set off a mechanism', () => {
    const question = { from: up('accountability-arrangements'), to: up('performance') };
    const { hyperpaths } = findHyperpaths(exampleReview(), question, { sourcing: 'all' });
    expect(hyperpaths[0]!.configurations).toEqual(['IOC-13', 'IOC-20', 'IOC-03']);
    expect(hyperpaths[0]!.inferredJoins).toHaveLength(2);
    // The authors state every step; no study supports one.
    expect(hyperpaths[0]!.sourcing.kind).toBe('unsupported');
    expect(findHyperpaths(exampleReview(), question).hyperpaths).toEqual([]);
  });

  it('finds no way from faith to task achievement', () => {
    const question = { from: { construct: 'faith' }, to: { construct: 'task-achievement' } };
    expect(findHyperpaths(exampleReview(), question, { sourcing: 'all' }).hyperpaths).toEqual([]);
  });
});

describe('explainTransitivityTrap', () => {
  it('shows where faith, synergy, task achievement jumps', () => {
    const trap = explainTransitivityTrap(exampleReview(), {
      from: up('faith'),
      to: up('task-achievement'),
    })!;
    expect(trap.arrows.map(({ kind }) => kind)).toEqual([
      'context-to-mechanism',
      'mechanism-to-outcome',
    ]);
    expect(trap.spots).toHaveLength(1);
    expect(trap.spots[0]).toMatchObject({
      state: 'more synergistic working',
      arriving: ['IOC-03'],
      leaving: ['IOC-01'],
      contextsNotShared: ['more partnership functioning and trust'],
    });
  });

  it('is silent where a chain is found, and where there is not even a path of arrows', () => {
    expect(
      explainTransitivityTrap(exampleReview(), { from: up('faith'), to: up('performance') }),
    ).toBeNull();
    expect(
      explainTransitivityTrap(exampleReview(), { from: up('performance'), to: up('faith') }),
    ).toBeNull();
  });
});

describe('supportBetween', () => {
  const configurations = [
    step('A', 'a', 'b'),
    step('B', 'b', 'z'),
    step('C', 'a', 'c'),
    step('D', 'c', 'z'),
  ];

  it('counts ways that share no study family', () => {
    const review = supported(configurations, { A: ['s1'], B: ['s1'], C: ['s2'], D: ['s2'] });
    const support = supportBetween(review, { from: up('a'), to: up('z') });
    expect(support.independentRoutes).toEqual({ lower: 2, upper: 2, exact: true });
    expect(support.breakingFamilies.upper).toBe(2);
  });

  it('does not let one talkative study look like consensus', () => {
    const review = supported(configurations, {
      A: ['s1', 's2'],
      B: ['s1'],
      C: ['s1', 's3'],
      D: ['s1'],
    });
    const support = supportBetween(review, { from: up('a'), to: up('z') });
    expect(support.independentRoutes.upper).toBe(1);
    expect(support.breakingSet).toEqual([{ kind: 'source', id: 's1' }]);
  });

  it('names the least supported step of a chain', () => {
    const review = supported(configurations, { A: ['s1', 's2'], B: ['s3'] });
    expect(breakingStepsOf(review, { configurations: ['A', 'B'] })).toEqual([
      { configuration: 'B', families: [{ kind: 'source', id: 's3' }] },
    ]);
  });
});
