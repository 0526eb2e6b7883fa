import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { chooseConfigurations, statesOfConfiguration, statesOfSlot } from './configuration-states';

const told = (id: string, rest = {}) => buildConfiguration(id, { outcome: ['a increase'] }, rest);
const review = buildReview({
  configurations: [
    told('B'),
    told('a'),
    told('R', { tier: 'refined' }),
    told('P', { status: 'parked' }),
    told('X', { status: 'refuted' }),
  ],
});

describe('chooseConfigurations', () => {
  const ids = (choice = {}) => chooseConfigurations(review, choice).map(({ id }) => id);

  it('picks by id, by tier and by whether they were put aside, in order of code units', () => {
    expect(ids()).toEqual(['B', 'R', 'a']);
    expect(ids({ includePutAside: true })).toEqual(['B', 'P', 'R', 'X', 'a']);
    expect(ids({ tiers: ['refined'] })).toEqual(['R']);
    expect(ids({ configurations: ['a', 'nobody', 'P', 'B'] })).toEqual(['B', 'a']);
    expect(ids({ configurations: [] })).toEqual([]);
  });
});

describe('statesOfConfiguration', () => {
  it('reads each role into its own place, in the order of the slots', () => {
    const [one] = buildReview({
      configurations: [
        buildConfiguration('A', {
          outcome: ['o increase', 'p absent'],
          intervention: ['i present'],
          mechanism: ['m'],
          context: ['c decrease'],
        }),
      ],
    }).configurations;
    const { contexts, interventions, mechanisms, outcomes } = statesOfConfiguration(one!);
    const states = [contexts, interventions, mechanisms, outcomes].map((slots) =>
      slots.flatMap((slot) => slot.states),
    );
    expect(states).toEqual([
      [{ construct: 'c', direction: 'decrease' }],
      [{ construct: 'i', direction: 'present' }],
      [{ construct: 'm' }],
      [
        { construct: 'o', direction: 'increase' },
        { construct: 'p', direction: 'absent' },
      ],
    ]);
  });
});

describe('statesOfSlot', () => {
  it('has the constructs of resource and response of a mechanism too, each once', () => {
    const [one] = buildReview({
      configurations: [
        {
          id: 'A',
          tier: 'extracted',
          slots: [
            {
              id: 'm1',
              role: 'mechanism',
              text: 'm',
              constructs: ['x', 'y'],
              resource: { text: 'r', constructs: ['y', 'r'] },
              response: { text: 's', constructs: ['s'] },
              direction: 'increase',
            },
          ],
        },
      ],
    }).configurations;
    expect(statesOfSlot(one!.slots[0]!)).toEqual(
      ['x', 'y', 'r', 's'].map((construct) => ({ construct, direction: 'increase' })),
    );
  });
});
