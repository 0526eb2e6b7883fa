import { describe, expect, it } from 'vitest';
import { learnWeights, sharesOf, type Choice } from './mixture';

const choice = (signs: number[], chosen: number[], offset?: number[]): Choice => ({
  signs: Float64Array.from(signs),
  chosen: Float64Array.from(chosen),
  offset: offset === undefined ? null : Float64Array.from(offset),
});
const prior = { weights: Float64Array.from([0.3, -0.2]), strength: 0.5 };
const choices = [
  choice([1, 0, 0, 1, 1, 1], [1, 0, 0]),
  choice([2, 1, 0, 0], [0, 1], [0, 0.5]),
  choice([0.5, 2, 1, 0, 0, 1], [0.5, 0.5, 0]),
];

describe('learnWeights', () => {
  it('finds the optimum that scipy.optimize.minimize 1.10 finds', () => {
    const [one, other] = learnWeights(choices, prior);
    expect(one).toBeCloseTo(0.08790925, 6);
    expect(other).toBeCloseTo(-0.59960598, 6);
  });

  it('stays where it starts when nothing was decided', () => {
    expect([...learnWeights([], prior)]).toEqual([0.3, -0.2]);
  });

  it('comes to the same whatever the order of the decisions', () => {
    const forwards = learnWeights(choices, prior);
    const backwards = learnWeights([...choices].reverse(), prior);
    forwards.forEach((weight, at) => expect(backwards[at]).toBeCloseTo(weight, 9));
  });
});

describe('sharesOf', () => {
  it('does not overflow', () => {
    expect([...sharesOf(Float64Array.from([1000, 1000]))]).toEqual([0.5, 0.5]);
  });
});
