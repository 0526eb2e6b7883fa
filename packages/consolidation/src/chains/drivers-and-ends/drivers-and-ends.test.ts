import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { driversAndEnds } from './drivers-and-ends';

const step = (id: string, context: string, outcome: string) =>
  buildConfiguration(id, {
    context: [`${context} increase`],
    mechanism: [`${id} increase`],
    outcome: [`${outcome} increase`],
  });

/** A and B lead to C, C to D; X leads to Y, apart from them. */
const review = buildReview({
  configurations: [
    step('A', 'a', 'c'),
    step('B', 'b', 'c'),
    step('C', 'c', 'd'),
    step('D', 'd', 'e'),
    step('X', 'x', 'y'),
    step('Y', 'y', 'z'),
    step('alone', 'p', 'q'),
  ],
});

describe('driversAndEnds', () => {
  it('tells drivers from ends and from what stands between', () => {
    const { places, parts } = driversAndEnds(review);
    expect(places.map((one) => [one.configuration, one.place, one.before, one.after])).toEqual([
      ['C', 'between', 2, 1],
      ['A', 'driver', 0, 1],
      ['B', 'driver', 0, 1],
      ['D', 'end', 1, 0],
      ['X', 'driver', 0, 1],
      ['Y', 'end', 1, 0],
    ]);
    // Two of the twenty ordered pairs of other configurations: A to D and B to D.
    expect(places[0]).toMatchObject({ between: 0.1, holdsTogether: true });
    expect(places.slice(1).every(({ between }) => between === 0)).toBe(true);
    expect(parts).toEqual([
      ['A', 'B', 'C', 'D'],
      ['X', 'Y'],
    ]);
  });

  it('says how many links there are when it looks at some only', () => {
    const { links, places } = driversAndEnds(review, { maxLinks: 1 });
    expect(links).toEqual({ listed: 1, atLeast: 4, exact: true });
    expect(places).toHaveLength(2);
  });

  it('finds nothing where nothing is linked', () => {
    expect(driversAndEnds(buildReview({}))).toMatchObject({ places: [], parts: [] });
  });
});
