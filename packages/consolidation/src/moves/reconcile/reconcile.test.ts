import { buildConfiguration, buildReview, exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { contextTableToCsv } from './context-table';
import { proposeReconciliations } from './reconcile';

describe('proposeReconciliations', () => {
  const configurations = [
    buildConfiguration('A', {
      context: ['staff-time increase', 'urban present'],
      mechanism: ['mandate increase'],
      outcome: ['uptake increase'],
    }),
    buildConfiguration('B', {
      context: ['staff-time increase'],
      mechanism: ['mandate increase'],
      outcome: ['uptake increase'],
    }),
    buildConfiguration('C', {
      context: ['staff-time decrease', 'urban present'],
      mechanism: ['mandate increase'],
      outcome: ['uptake decrease'],
    }),
    buildConfiguration('D', {
      context: ['urban present'],
      mechanism: ['mandate decrease'],
      outcome: ['uptake decrease'],
    }),
  ];

  it('finds the smallest difference of contexts that separates the sides', () => {
    const [proposal, ...others] = proposeReconciliations(buildReview({ configurations })).proposals;
    expect(others).toEqual([]);
    expect(proposal!.subjects.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(proposal!.grounds.separations).toContainEqual([
      [{ construct: 'staff-time', label: 'staff time', value: 'increase' }],
    ]);
  });

  it('writes the truth table with contradictory rows marked', () => {
    const twin = buildConfiguration('E', {
      context: ['staff-time increase'],
      mechanism: ['mandate increase'],
      outcome: ['uptake decrease'],
    });
    const [proposal] = proposeReconciliations(
      buildReview({ configurations: [...configurations, twin] }),
    ).proposals;
    expect(contextTableToCsv(proposal!.grounds.table)).toBe(
      [
        'case,staff-time,urban,outcome,contradictory',
        'A,2,1,1,0',
        'B,2,0,1,1',
        'C,1,1,0,0',
        'E,2,0,0,1',
        '',
      ].join('\r\n'),
    );
    expect(proposal!.cautions[0]).toContain(
      '2 configurations tell the same contexts on both sides',
    );
  });

  it('does not take a mirrored configuration for a conflict', () => {
    expect(proposeReconciliations(exampleReview()).proposals).toEqual([]);
  });
});
