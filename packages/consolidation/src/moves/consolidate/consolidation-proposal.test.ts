import { buildConfiguration, buildReview, syntheticReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { proposeConsolidations } from './consolidate';

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'Read side by side.' };

describe('proposeConsolidations', () => {
  const configurations = [
    buildConfiguration('A', {
      context: ['nurses-time increase'],
      mechanism: ['trust increase'],
      outcome: ['sharing increase'],
    }),
    buildConfiguration('B', {
      context: ['doctors-time increase'],
      mechanism: ['trust increase'],
      outcome: ['sharing increase'],
    }),
    buildConfiguration('C', {
      context: ['doctors-time increase'],
      mechanism: ['trust increase'],
      outcome: ['sharing decrease'],
    }),
  ];
  const constructs = [
    { id: 'time', label: 'time' },
    { id: 'nurses-time', label: 'time of nurses', broader: ['time'] },
    { id: 'doctors-time', label: 'time of doctors', broader: ['time'] },
  ];

  it('shows what all members share, also up the hierarchy, and what would be lost', () => {
    const [proposal] = proposeConsolidations(buildReview({ configurations })).proposals;
    expect(proposal!.subjects.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(proposal!.grounds.shared.map(({ role, state }) => `${role} ${state.construct}`)).toEqual(
      ['mechanism trust', 'outcome sharing'],
    );
    expect(proposal!.grounds.residue.map(({ states }) => states.length)).toEqual([1, 1]);
    expect(proposal!.cautions).toContain(
      'The members share no context: what the claim depends on would be lost.',
    );
    const [lifted] = proposeConsolidations(buildReview({ configurations, constructs })).proposals;
    expect(lifted!.grounds.shared[0]).toEqual({
      role: 'context',
      state: { construct: 'time', direction: 'increase' },
      lifted: true,
    });
    expect(lifted!.grounds.residue.every(({ states }) => states.length === 0)).toBe(true);
  });

  it('keeps opposed configurations in view', () => {
    const [proposal] = proposeConsolidations(buildReview({ configurations })).proposals;
    expect(proposal!.grounds.opposed).toEqual(['C']);
    expect(proposal!.cautions[0]).toContain('Opposed by C');
  });

  it('finds nearly all planted retellings whose wording was made one', () => {
    const { review, truth } = syntheticReview({ seed: 5, configurations: 150 });
    const identities = truth.concepts.flatMap(({ constructs }) =>
      constructs
        .slice(1)
        .filter(({ reversed }) => !reversed)
        .map(({ id }, at) => ({
          id: `same-${id}-${at}`,
          left: { construct: constructs[0]!.id },
          right: { construct: id },
          ...decision,
        })),
    );
    const merged = buildReview({ ...review, identities });
    const together = proposeConsolidations(merged).proposals.map(
      ({ subjects }) => new Set(subjects.map(({ id }) => id)),
    );
    const found = truth.retellings.filter(({ earlier, later }) =>
      together.some((group) => group.has(earlier) && group.has(later)),
    );
    expect(found.length / truth.retellings.length).toBeGreaterThan(0.7);
  });
});
