import { buildConfiguration, buildEvidence, buildReview, mergedReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexEvidence } from './evidence-index';
import { classesIn, indexReview, stateOfClass } from './review-index';

describe('indexReview', () => {
  const judged = { by: 'ann', at: '2026-01-01T00:00:00Z', reason: 'The same.' };
  const review = buildReview({
    constructs: [{ id: 'time', label: 'time to talk' }],
    configurations: [
      buildConfiguration('B', { context: ['time increase', 'calm increase', 'peace increase'] }),
      buildConfiguration('A', { context: ['pay'] }),
      buildConfiguration('P', { context: ['pay'] }, { status: 'parked' }),
    ],
    identities: [
      { id: 'i', left: { construct: 'calm' }, right: { construct: 'peace' }, ...judged },
    ],
  });
  const index = indexReview(review);

  it('has the configurations in order of id, those put aside only when asked for', () => {
    expect(index.configurations.map(({ id }) => id)).toEqual(['A', 'B']);
    expect([...indexReview(review, { includePutAside: true }).byId.keys()]).toEqual([
      'A',
      'B',
      'P',
    ]);
    expect(index.theory().map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('gives the classes of slots sorted, each once, and a class back as a state', () => {
    const classes = classesIn(index.byId.get('B')!.contexts, index.states);
    expect(classes).toEqual(['calm|increase', 'time|increase']);
    expect(classes.map(stateOfClass)).toEqual([
      { construct: 'calm', direction: 'increase' },
      { construct: 'time', direction: 'increase' },
    ]);
    expect(stateOfClass('pay|')).toEqual({ construct: 'pay' });
  });

  it('calls a construct by its label, or by its id where it is not there', () => {
    expect([index.labelOf('time'), index.labelOf('nobody')]).toEqual(['time to talk', 'nobody']);
  });
});

describe('indexEvidence', () => {
  it('tells for, against and neither apart, by study family, sorted', () => {
    const review = buildReview({
      configurations: [buildConfiguration('A', { context: ['time'] })],
      sources: [
        { id: 's9', kind: 'document', label: 's9', studyFamily: 'fam' },
        { id: 's8', kind: 'document', label: 's8', studyFamily: 'fam' },
      ],
      ...buildEvidence([
        ['A', 's9'],
        ['A', 's8', 'refines'],
        ['A', 's2', 'opposes'],
        ['A', 's1'],
        ['A', 's3', 'opposite-confirmed'],
      ]),
    });
    const evidence = indexEvidence(review);
    expect([...evidence.supporting('A')]).toEqual(['source/s1', 'study-family/fam']);
    expect([...evidence.opposing('A')]).toEqual(['source/s2']);
    expect(evidence.family('study-family/fam')).toEqual({ kind: 'study-family', id: 'fam' });
    expect(evidence.family('source/a/b')).toEqual({ kind: 'source', id: 'a/b' });
    const sources = evidence.of('A').map(({ source }) => source);
    expect(sources.sort()).toEqual(['s1', 's2', 's3', 's8', 's9']);
    expect(indexEvidence(review)).toBe(evidence);
  });

  it('hears what was brought to bear on a claim itself apart from what it inherits', () => {
    const evidence = indexEvidence(mergedReview());
    expect(evidence.on('R')).toEqual([]);
    expect([evidence.supporting('R').size, evidence.opposing('R').size]).toEqual([4, 1]);
    expect(evidence.supporting('A').size).toBe(evidence.for('A').for.families.length);
  });
});
