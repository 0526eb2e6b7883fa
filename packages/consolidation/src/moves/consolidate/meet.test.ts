import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexReview } from '../../review-index/review-index';
import { broaderOf, meetOf } from './meet';

/** The meet of all configurations of a review, in words. */
function meetIn(parts: Parameters<typeof buildReview>[0]) {
  const review = buildReview(parts);
  const index = indexReview(review);
  const { shared, residue } = meetOf(index.configurations, index, broaderOf(review.constructs));
  const words = ({ construct, direction }: { construct: string; direction?: string }) =>
    direction === undefined ? construct : `${construct} ${direction}`;
  return {
    shared: shared.map(
      ({ role, state, lifted }) => `${role} ${words(state)}${lifted ? ' (lifted)' : ''}`,
    ),
    residue: residue.map(({ configuration, states, slotsWithoutConstruct }) => [
      configuration,
      states.map(({ role, state }) => `${role} ${words(state)}`),
      slotsWithoutConstruct,
    ]),
  };
}

describe('meetOf', () => {
  it('shares a state only in the same role and going the same way, and leaves the rest to each', () => {
    expect(
      meetIn({
        configurations: [
          buildConfiguration('A', {
            context: ['time increase', 'trust increase'],
            mechanism: ['ease increase'],
            outcome: ['speed increase'],
          }),
          buildConfiguration('B', {
            context: ['time increase'],
            intervention: ['rules present'],
            mechanism: ['trust increase', 'ease increase'],
            outcome: ['speed decrease'],
          }),
        ],
      }),
    ).toEqual({
      shared: ['context time increase', 'mechanism ease increase'],
      residue: [
        ['A', ['context trust increase', 'outcome speed increase'], []],
        [
          'B',
          ['intervention rules present', 'mechanism trust increase', 'outcome speed decrease'],
          [],
        ],
      ],
    });
  });

  it('lifts what is left to the nearest broader construct of which every member tells a kind', () => {
    const constructs = [
      { id: 'thing', label: 'thing' },
      { id: 'time', label: 'time', broader: ['thing'] },
      { id: 'day', label: 'day', broader: ['time'] },
      { id: 'night', label: 'night', broader: ['time'] },
      { id: 'money', label: 'money', broader: ['thing'] },
    ];
    const claim = (id: string, ...context: string[]) => buildConfiguration(id, { context });
    expect(
      meetIn({
        constructs,
        configurations: [claim('A', 'day increase'), claim('B', 'night increase')],
      }),
    ).toEqual({
      shared: ['context time increase (lifted)'],
      residue: [
        ['A', [], []],
        ['B', [], []],
      ],
    });
    expect(
      meetIn({
        constructs,
        configurations: [
          claim('A', 'day increase', 'money decrease'),
          claim('B', 'night decrease'),
        ],
      }),
    ).toEqual({
      shared: ['context thing decrease (lifted)'],
      residue: [
        ['A', ['context day increase'], []],
        ['B', [], []],
      ],
    });
    expect(
      meetIn({
        constructs,
        configurations: [claim('A', 'day increase'), claim('B', 'time increase')],
      }).shared,
    ).toEqual(['context time increase (lifted)']);
  });

  it('lifts to what is near to every member rather than very near to one', () => {
    const constructs = [
      ...['p', 'q'].map((id) => ({ id, label: id })),
      { id: 'a', label: 'a', broader: ['p', 'a1'] },
      { id: 'a1', label: 'a1', broader: ['q'] },
      { id: 'b', label: 'b', broader: ['b1'] },
      { id: 'b1', label: 'b1', broader: ['b2', 'q'] },
      { id: 'b2', label: 'b2', broader: ['p'] },
    ];
    const configurations = ['a', 'b'].map((id) => buildConfiguration(id, { context: [id] }));
    expect(meetIn({ constructs, configurations }).shared).toEqual(['context q (lifted)']);
  });

  it('names the slots of which nothing can be said', () => {
    const { residue } = meetIn({
      configurations: [
        {
          id: 'A',
          tier: 'extracted',
          slots: [
            { id: 'o9', role: 'outcome', text: 'words', constructs: [] },
            { id: 'c9', role: 'context', text: 'words', constructs: [] },
          ],
        },
        buildConfiguration('B', { context: ['time'] }),
      ],
    });
    expect(residue).toEqual([
      ['A', [], ['c9', 'o9']],
      ['B', ['context time'], []],
    ]);
  });
});
