import { buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { classifyStates } from './construct-states';
import { reversesOf } from './opposite-states';
import { directionsOf, reverseOf, stateKey, type State } from './state';

const judged = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'The same.' };
const same = (id: string, left: State, right: State, rest = {}) => ({
  ...{ id, left, right, ...judged },
  ...rest,
});
const up = (construct: string): State => ({ construct, direction: 'increase' });
const down = (construct: string): State => ({ construct, direction: 'decrease' });

describe('classifyStates', () => {
  const review = buildReview({
    identities: [
      same('3', { construct: 'c' }, { construct: 'b' }),
      same('1', { construct: 'c' }, { construct: 'd' }),
      same('2', up('x'), down('y')),
      same('4', { construct: 'a' }, { construct: 'b' }, { withdrawn: judged }),
    ],
  });
  const states = classifyStates(review);

  it('names a class after its first member in order, whichever way the constructs go', () => {
    for (const construct of ['b', 'c', 'd']) {
      expect(states.classOf({ construct })).toBe('b|');
      expect(states.classOf(up(construct))).toBe('b|increase');
      expect(states.classOf({ construct, direction: 'absent' })).toBe('b|absent');
    }
  });

  it('joins exactly the two states of a judgement with directions', () => {
    expect(states.classOf(down('y'))).toBe('x|increase');
    expect(states.classOf(up('y'))).toBe('y|increase');
    expect(states.classOf(down('x'))).toBe('x|decrease');
    expect(states.classOf({ construct: 'y' })).toBe('y|');
  });

  it('does not count a judgement that was taken back', () => {
    expect(states.classOf({ construct: 'a' })).toBe('a|');
    expect(states.identitiesBetween({ construct: 'a' }, { construct: 'b' })).toBeNull();
  });

  it('tells the judgements on the way from one state to another, in their order', () => {
    expect(states.identitiesBetween(up('d'), up('b'))).toEqual(['1', '3']);
    expect(states.identitiesBetween(up('b'), up('d'))).toEqual(['3', '1']);
    expect(states.identitiesBetween(up('b'), up('b'))).toEqual([]);
    expect(states.identitiesBetween(up('b'), down('b'))).toBeNull();
  });

  it('finds the way also where both ends lie off the way to the root', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'];
    const star = classifyStates(
      buildReview({
        identities: [
          same('ab', { construct: 'a' }, { construct: 'b' }),
          same('cd', { construct: 'c' }, { construct: 'd' }),
          same('ef', { construct: 'e' }, { construct: 'f' }),
          same('y', { construct: 'b' }, { construct: 'c' }),
          same('z', { construct: 'd' }, { construct: 'e' }),
        ],
      }),
    );
    const way = ['ab', 'y', 'cd', 'z', 'ef'];
    chain.forEach((left, from) => {
      chain.forEach((right, to) => {
        const expected = from <= to ? way.slice(from, to) : way.slice(to, from).reverse();
        expect(star.identitiesBetween({ construct: left }, { construct: right })).toEqual(expected);
      });
    });
  });

  it('takes what is assumed beside what is on record, and names it', () => {
    const assume = [
      { left: { construct: 'a' }, right: { construct: 'd' } },
      { id: 'mine', left: { construct: 'e' }, right: { construct: 'a' } },
    ];
    const supposed = classifyStates(review, { assume });
    expect(supposed.classOf({ construct: 'e' })).toBe('a|');
    expect(supposed.identitiesBetween({ construct: 'e' }, { construct: 'c' })).toEqual([
      'mine',
      'assumed-1',
      '1',
    ]);
  });
});

describe('a state', () => {
  it('has a reverse where its direction has one', () => {
    const pairs = (['increase', 'decrease', 'present', 'absent'] as const).map(reverseOf);
    expect(pairs).toEqual(['decrease', 'increase', 'absent', 'present']);
    expect(reverseOf(undefined)).toBeUndefined();
  });

  it('is opposed by itself going the other way, and by opposite constructs going the same way', () => {
    const opposites = new Map([['ease', ['strain', 'toil']]]);
    expect(reversesOf(up('ease'), opposites)).toEqual([down('ease'), up('strain'), up('toil')]);
    expect(reversesOf({ construct: 'ease' }, opposites)).toEqual([
      { construct: 'strain' },
      { construct: 'toil' },
    ]);
    expect(reversesOf(down('strain'), opposites)).toEqual([up('strain')]);
  });

  it('has a key of its own, and every direction where none is said', () => {
    expect([stateKey(up('a')), stateKey({ construct: 'a' })]).toEqual(['a|increase', 'a|']);
    expect(directionsOf(up('a'))).toEqual([up('a')]);
    const open = directionsOf({ construct: 'a' });
    expect(open[0]).toEqual({ construct: 'a' });
    expect(open).toContainEqual(down('a'));
    expect(new Set(open.map(stateKey)).size).toBe(open.length);
  });
});
