import { buildConfiguration, buildReview, exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { reflect } from './reflect';

describe('reflect', () => {
  const theory = buildReview({
    configurations: [
      buildConfiguration(
        'A',
        { context: ['contract present'], mechanism: ['confidence'], outcome: ['trust increase'] },
        { tier: 'refined' },
      ),
      buildConfiguration(
        'B',
        {
          context: ['trust increase', 'time increase'],
          mechanism: ['faith'],
          outcome: ['sharing increase'],
        },
        { tier: 'refined' },
      ),
      buildConfiguration(
        'C',
        { context: ['rivalry increase'], mechanism: ['fear'], outcome: ['sharing decrease'] },
        { tier: 'refined' },
      ),
    ],
    fragments: ['s1', 's2'].map((source) => ({
      id: `f-${source}`,
      source,
      text: 'x',
      distance: 'quotation' as const,
      status: 'reported-finding' as const,
    })),
    evidence: [
      {
        id: 'e1',
        subject: { kind: 'configuration', id: 'A' },
        fragment: 'f-s1',
        stance: 'supports',
      },
      {
        id: 'e2',
        subject: { kind: 'configuration', id: 'B' },
        fragment: 'f-s2',
        stance: 'opposes',
      },
    ],
  });
  const up = (construct: string) => ({ construct, direction: 'increase' as const });
  const contract = { construct: 'contract', direction: 'present' as const };

  it('tells which configurations the contexts allow, which are open and which blocked', () => {
    const reflection = reflect(theory, [
      { state: contract, answer: 'holds' },
      { state: up('rivalry'), answer: 'does-not-hold' },
    ]);
    expect(
      reflection.configurations.map(({ configuration, outlook }) => [configuration, outlook]),
    ).toEqual([
      ['A', 'allowed'],
      ['B', 'open'],
      ['C', 'blocked'],
    ]);
    expect(reflection.configurations[1]).toMatchObject({
      held: ['more trust'],
      notKnown: ['more time'],
      opposingFamilies: [{ kind: 'source', id: 's2' }],
    });
    expect(reflection.outcomes.map(({ label, outlook }) => [label, outlook])).toEqual([
      ['less sharing', 'blocked'],
      ['more sharing', 'open'],
      ['more trust', 'expected'],
    ]);
  });

  it('names the one context that would open the most, and says nothing like a score', () => {
    const reflection = reflect(theory, [{ state: up('time'), answer: 'holds' }]);
    expect(reflection.wouldOpen[0]).toMatchObject({
      label: 'presence of contract',
      answer: 'not-asked',
      configurations: ['A', 'B'],
    });
    expect(JSON.stringify(reflection)).not.toMatch(/score|percent|rating/);
  });

  it('takes an answer about a context that no construct stands for, and tells it in its words', () => {
    const slots = [
      { id: 'c1', role: 'context' as const, text: 'the ward meets daily', constructs: [] },
      { id: 'o1', role: 'outcome' as const, text: 'they share', constructs: ['sharing'] },
    ];
    const worded = buildReview({
      configurations: [{ ...buildConfiguration('D', {}, { tier: 'refined' }), slots }],
    });
    const open = reflect(worded, []);
    expect(open.notAsked).toEqual([{ construct: 'D/c1' }]);
    expect(open.wouldOpen[0]).toMatchObject({ label: 'the ward meets daily' });
    const [state] = open.notAsked;
    const held = reflect(worded, [{ state: state!, answer: 'holds' }]);
    expect(held.configurations[0]).toMatchObject({
      outlook: 'allowed',
      held: ['the ward meets daily'],
    });
    expect([held.notAsked, held.beyondTheory]).toEqual([[], []]);
    const lacking = reflect(worded, [{ state: state!, answer: 'does-not-hold' }]);
    expect(lacking.configurations[0]?.outlook).toBe('blocked');
  });

  it('lets what an organisation says of itself stand before what the theory expects', () => {
    const reflection = reflect(theory, [
      { state: contract, answer: 'holds' },
      { state: up('time'), answer: 'holds' },
      { state: { construct: 'trust', direction: 'decrease' }, answer: 'holds' },
    ]);
    expect(reflection.configurations[1]).toMatchObject({
      outlook: 'blocked',
      notHeld: ['more trust'],
    });
    expect(reflection.beyondTheory).toEqual([{ construct: 'trust', direction: 'decrease' }]);
  });

  it('works on the example review', () => {
    const reflection = reflect(exampleReview(), [
      { state: up('legal-agreements'), answer: 'holds' },
    ]);
    expect(
      reflection.configurations
        .filter(({ outlook }) => outlook === 'allowed')
        .map(({ configuration }) => configuration),
    ).toEqual(['IOC-22']);
  });
});
