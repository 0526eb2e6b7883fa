import type { Review } from '@cmoc/model';
import { buildConfiguration, buildReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexReview } from '../../review-index/review-index';
import { findChainLinks } from './chain-links';

function linksOf(review: Review) {
  const { configurations, states } = indexReview(review);
  return findChainLinks(configurations, states, review);
}

const judged = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'The same.' };

const review = buildReview({
  constructs: [
    { id: 'ease', label: 'ease', opposites: ['strain'] },
    { id: 'strain', label: 'strain' },
  ],
  configurations: [
    buildConfiguration('A', {
      context: ['time increase'],
      mechanism: ['trust increase'],
      outcome: ['ease increase', 'speed increase'],
    }),
    {
      id: 'B',
      tier: 'extracted',
      slots: [
        {
          id: 'c1',
          role: 'context',
          text: 'ease and pay',
          constructs: ['ease', 'pay'],
          direction: 'increase',
        },
        { id: 'm1', role: 'mechanism', text: 'pace', constructs: ['pace'], direction: 'increase' },
        {
          id: 'o1',
          role: 'outcome',
          text: 'strain',
          constructs: ['strain'],
          direction: 'increase',
        },
      ],
    },
    buildConfiguration('C', { context: ['ease increase'], outcome: ['speed decrease'] }),
    buildConfiguration('D', { context: ['speed absent'], mechanism: ['ease decrease'] }),
  ],
  identities: [
    { id: 'i', left: { construct: 'speed' }, right: { construct: 'pace' }, ...judged },
    {
      id: 'back',
      left: { construct: 'speed' },
      right: { construct: 'time' },
      ...judged,
      withdrawn: judged,
    },
  ],
  links: [
    {
      id: 'seen',
      kind: 'outcome-to-context',
      from: 'A',
      to: 'C',
      fromSlot: 'o1',
      toSlot: 'c1',
      basis: 'evidenced',
    },
    { id: 'guess', kind: 'outcome-to-context', from: 'A', to: 'C', basis: 'inferred' },
    {
      id: 'own',
      kind: 'outcome-to-mechanism',
      from: 'C',
      to: 'D',
      toSlot: 'm1',
      basis: 'evidenced',
    },
  ],
});
const links = linksOf(review);

describe('findChainLinks', () => {
  it('joins an outcome to the contexts and mechanisms that tell its state, in its direction only', () => {
    expect(links.list(100).map(({ id, kind }) => [id, kind])).toEqual([
      ['A/o1>B/c1', 'outcome-to-context'],
      ['A/o2>B/m1', 'outcome-to-mechanism'],
      ['A/o1>C/c1', 'outcome-to-context'],
      ['recorded:own', 'outcome-to-mechanism'],
    ]);
  });

  it('says what a state becomes, what part of the slot it covers and which judgements it hangs on', () => {
    const [part, judgedSame] = links.between('A', 'B');
    expect(part).toMatchObject({
      state: { construct: 'ease', direction: 'increase' },
      becomes: { construct: 'ease', direction: 'increase' },
      covers: 'part',
      identities: [],
      basis: 'inferred',
      recorded: null,
    });
    expect(judgedSame).toMatchObject({
      fromSlot: 'o2',
      toSlot: 'm1',
      state: { construct: 'speed', direction: 'increase' },
      becomes: { construct: 'pace', direction: 'increase' },
      covers: 'whole',
      identities: ['i'],
    });
  });

  it('takes the word of a source before that of a reviewer where both are on record', () => {
    expect(links.between('A', 'C')).toMatchObject([{ basis: 'evidenced', recorded: 'seen' }]);
  });

  it('lets a link on record stand for no slots but those it names', () => {
    const other = {
      ...{ id: 'other', kind: 'outcome-to-context' as const, from: 'A', to: 'B' },
      ...{ fromSlot: 'o2', toSlot: 'c1', basis: 'evidenced' as const },
    };
    const more = linksOf({ ...review, links: [...review.links, other] });
    expect(more.between('A', 'B').map(({ id, recorded }) => [id, recorded])).toEqual([
      ['A/o1>B/c1', null],
      ['recorded:other', 'other'],
      ['A/o2>B/m1', null],
    ]);
    expect(more.count()).toBe(5);
  });

  it('keeps a link on record that no shared state explains', () => {
    expect(links.recorded).toEqual([{ from: 'C', to: 'D' }]);
    expect(links.between('C', 'D')).toEqual([
      {
        id: 'recorded:own',
        kind: 'outcome-to-mechanism',
        from: 'C',
        to: 'D',
        fromSlot: null,
        toSlot: 'm1',
        state: null,
        becomes: null,
        covers: 'part',
        basis: 'evidenced',
        recorded: 'own',
        identities: [],
      },
    ]);
  });

  it('tells a join that ends on the reverse, of the state itself or of an opposite construct', () => {
    expect(links.reversing('A', 'D')).toMatchObject({
      id: 'A/o1>D/m1',
      state: { construct: 'ease', direction: 'decrease' },
    });
    expect(links.reversing('C', 'B')).toMatchObject({
      id: 'C/o1>B/m1',
      state: { construct: 'speed', direction: 'increase' },
      becomes: { construct: 'pace', direction: 'increase' },
    });
    expect(links.reversing('A', 'B')).toBeNull();
    expect(links.reversing('C', 'D')).toBeNull();
  });

  it('counts what it lists, and lists no more than asked for', () => {
    expect(links.count()).toBe(4);
    expect(links.list(3)).toEqual(links.list(100).slice(0, 3));
    const large = linksOf(syntheticReview({ seed: 3, configurations: 80 }).review);
    expect(large.count()).toBe(large.list(100_000).length);
    expect(large.count()).toBeGreaterThan(20);
  });
});
