import { buildConfiguration, buildReview, exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { drawChains } from './chain-drawing';

describe('drawChains', () => {
  it('puts what follows to the right of what it follows on from', () => {
    const { configurations, joins, links } = drawChains(exampleReview());
    const across = new Map(configurations.map(({ configuration, x }) => [configuration, x]));
    expect(joins.length).toBeGreaterThan(10);
    for (const { from, to } of joins) expect(across.get(to)).toBeGreaterThan(across.get(from)!);
    expect(links).toEqual({ listed: 17, atLeast: 17, exact: true });
  });

  it('draws one join of a loop backwards, and says so', () => {
    const step = (id: string, from: string, to: string) =>
      buildConfiguration(id, {
        context: [`${from} increase`],
        mechanism: [`${id} increase`],
        outcome: [`${to} increase`],
      });
    const loop = buildReview({ configurations: [step('A', 'a', 'b'), step('B', 'b', 'a')] });
    const { joins } = drawChains(loop);
    expect(joins.map(({ backward }) => backward).sort()).toEqual([false, true]);
  });

  it('does not depend on the order of configurations', () => {
    const review = exampleReview();
    const turned = { ...review, configurations: review.configurations.toReversed() };
    expect(drawChains(turned)).toEqual(drawChains(review));
  });

  it('draws no more links than asked for, and says how many there are', () => {
    expect(drawChains(exampleReview(), { maxLinks: 2 }).links).toMatchObject({
      listed: 2,
      atLeast: 17,
    });
  });
});
