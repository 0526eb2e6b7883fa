import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { configurationGroups } from './configuration-groups';

const about = (id: string, mechanism: string, context: string) =>
  buildConfiguration(id, {
    context: [`${context} increase`],
    mechanism: [`${mechanism} increase`],
    outcome: [`${mechanism}-result increase`],
  });

const review = buildReview({
  configurations: [
    about('a1', 'trust', 'time'),
    about('a2', 'trust', 'money'),
    about('a3', 'trust', 'time'),
    about('b1', 'fear', 'law'),
    about('b2', 'fear', 'press'),
    about('lone', 'hope', 'luck'),
  ],
});

describe('configurationGroups', () => {
  it('puts together what says the same, the largest group first, and says who is like no other', () => {
    const { groups, alone } = configurationGroups(review);
    expect(groups.map(({ members }) => members)).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
    ]);
    expect(alone).toEqual(['lone']);
  });

  it('says what most of a group tell, most told first', () => {
    expect(configurationGroups(review).groups[0]?.common).toEqual([
      { role: 'mechanism', construct: 'trust', direction: 'increase', configurations: 3 },
      { role: 'outcome', construct: 'trust-result', direction: 'increase', configurations: 3 },
      { role: 'context', construct: 'time', direction: 'increase', configurations: 2 },
    ]);
  });

  it('keeps a configuration and its mirror apart', () => {
    const mirrored = buildReview({
      configurations: [
        about('m', 'trust', 'time'),
        buildConfiguration('n', {
          context: ['time decrease'],
          mechanism: ['trust decrease'],
          outcome: ['trust-result decrease'],
        }),
      ],
    });
    expect(configurationGroups(mirrored, { threshold: 0.3 }).groups).toEqual([]);
  });

  it('gives the same groups whatever the order of configurations', () => {
    const turned = { ...review, configurations: review.configurations.toReversed() };
    expect(configurationGroups(turned).groups).toEqual(configurationGroups(review).groups);
  });
});
