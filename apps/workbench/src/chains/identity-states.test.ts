import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../review-index/review-index';
import { directionsInUse, draftProblem, proposals, type DraftState } from './identity-states';

const review = exampleReview();
const index = indexOf(review);
const state = (construct: string, direction: DraftState['direction'] = ''): DraftState => ({
  construct,
  direction,
});

describe('a judgement in the making', () => {
  it('needs two constructs, both with a direction or neither', () => {
    const problem = (left: DraftState, right: DraftState) => draftProblem({ left, right }, review);
    expect(problem(state('trust'), state(''))).toContain('Pick two');
    expect(problem(state('trust', 'decrease'), state('faith'))).toContain('both a direction');
    expect(problem(state('trust'), state('trust'))).toContain('one and the same');
    expect(problem(state('trust'), state('partnership-functioning-and-trust'))).toBeUndefined();
    expect(
      problem(state('task-achievement', 'decrease'), state('task-failure', 'increase')),
    ).toBeUndefined();
  });

  it('offers only directions in which a construct is used', () => {
    expect(directionsInUse(index, 'task-failure')).toEqual(['increase']);
    expect(directionsInUse(index, 'trust')).toEqual(['increase', 'decrease']);
  });
});

describe('pairs to look at', () => {
  it('are an outcome and a context or mechanism whose names share a word', () => {
    const pairs = proposals(index).map(({ left, right }) => `${left} ~ ${right}`);
    expect(pairs).toContain('trust ~ partnership-functioning-and-trust');
    expect(pairs).toContain('task-achievement ~ task-failure');
    expect(pairs).not.toContain('faith ~ trust');
  });

  it('are the same for the same review', () => {
    expect(proposals(index)).toEqual(proposals(indexOf(exampleReview())));
  });
});
