import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../review-index/review-index';
import { ordered, passing, readFilters } from './filters';

const index = indexOf(exampleReview());
const ids = (query: Record<string, string>) =>
  passing(index, readFilters(query)).map(({ id }) => id);

describe('filtering configurations', () => {
  it('lets everything pass when nothing is asked for', () => {
    expect(ids({})).toHaveLength(22);
  });

  it('finds words wherever they stand, in slots, constructs and ids, all of them at once', () => {
    expect(ids({ q: 'ioc-07' })).toEqual(['IOC-07']);
    expect(ids({ q: 'Risk THRESHOLD' })).toEqual(['IOC-22']);
    expect(ids({ q: 'faith zebra' })).toEqual([]);
  });

  it('asks role, construct and direction of one and the same slot', () => {
    expect(ids({ construct: 'faith', role: 'outcome' })).toHaveLength(9);
    expect(ids({ construct: 'faith', role: 'context' })).toEqual(['IOC-03']);
    // IOC-19 has less trust as its mechanism and less faith as an outcome, but no outcome of less trust.
    expect(ids({ construct: 'trust', role: 'outcome', direction: 'decrease' })).toEqual([
      'IOC-14',
      'IOC-17',
      'IOC-18',
    ]);
  });

  it('ignores filters it does not know', () => {
    expect(ids({ role: 'villain', direction: 'sideways', order: 'chance' })).toHaveLength(22);
  });

  it('orders by outcome and keeps equals in order of id', () => {
    const trust = passing(index, readFilters({ mechanism: 'conflict' }));
    const order = ordered(index, trust, 'outcome').map(({ id }) => id);
    expect(order).toEqual(['IOC-14', 'IOC-17', 'IOC-18', 'IOC-13', 'IOC-15', 'IOC-16']);
  });
});
