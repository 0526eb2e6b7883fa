import { buildConfiguration, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../proposal/proposal';
import { proposeConsolidations } from './consolidate';

const worded = (id: string, context: string, texts: Readonly<Record<string, string>>) => {
  const built = buildConfiguration(id, {
    context: [context],
    mechanism: ['faith decrease'],
    outcome: ['sharing decrease', 'speed decrease'],
  });
  const slots = built.slots.map((slot) => ({ ...slot, text: texts[slot.id] ?? slot.text }));
  return { ...built, slots };
};

const configurations = [
  worded('A', 'nurses-time increase', { m1: 'Nobody believes in it', o1: 'Less is shared' }),
  worded('B', 'doctors-time increase', { m1: 'Faith is lost', o1: 'Less is shared' }),
  worded('C', 'doctors-time increase', { m1: 'Faith is lost', o1: 'Sharing stops' }),
];

const constructs = [
  { id: 'time', label: 'time' },
  { id: 'nurses-time', label: 'time of nurses', broader: ['time'] },
  { id: 'doctors-time', label: 'time of doctors', broader: ['time'] },
];

function asksOf(parts: Parameters<typeof buildReview>[0]): ReadonlyMap<string, Asked> {
  const [proposal] = proposeConsolidations(buildReview(parts)).proposals;
  return new Map(proposal!.choices[0]!.asks!.map((asked) => [asked.name, asked]));
}

describe('accepting a consolidation', () => {
  it('asks for a title, a sentence and every part, with the words most members have as a start', () => {
    const asks = asksOf({ configurations, constructs });
    expect([...asks.keys()]).toEqual([
      'title',
      'sentence',
      'context',
      'mechanism',
      'outcome',
      'outcome-2',
    ]);
    expect(asks.get('mechanism')!.draft).toBe('Faith is lost');
    expect(asks.get('outcome')!.draft).toBe('Less is shared');
    expect(asks.get('sentence')!.draft).toContain('faith is lost');
  });

  it('offers a broader construct in words where members share no more', () => {
    expect(asksOf({ configurations, constructs }).get('context')!.draft).toBe('more time');
  });

  it('leaves a role open in which nothing is shared, without words of its own', () => {
    const { draft, optional } = asksOf({ configurations }).get('context')!;
    expect({ draft, optional }).toEqual({ draft: undefined, optional: true });
  });

  it('keeps one part where one part of the members tells several of the shared states', () => {
    const both = (id: string) => ({
      id,
      tier: 'extracted' as const,
      slots: [
        {
          id: 'm',
          role: 'mechanism' as const,
          text: 'Faith and hope are lost',
          constructs: ['faith', 'hope'],
          direction: 'decrease' as const,
        },
      ],
    });
    const named = ['faith', 'hope'].map((id) => ({ id, label: id }));
    const asks = asksOf({ configurations: [both('A'), both('B')], constructs: named });
    expect([...asks.keys()].filter((name) => name.startsWith('mechanism'))).toEqual(['mechanism']);
  });

  it('has no words of a machine in what it writes', () => {
    const [proposal] = proposeConsolidations(buildReview({ configurations })).proposals;
    const [step] = proposal!.choices[0]!.steps;
    expect(JSON.stringify(step)).not.toContain('"text"');
    expect(JSON.stringify(proposal)).not.toMatch(/\((?:in|de)crease\)/);
  });
});
