import {
  buildConfiguration,
  buildEvidence,
  buildReview,
  mergedReview,
  syntheticReview,
} from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { exceptionQueues } from './exception-queue';

const claim = (id: string, context: string, outcome: string, rest = {}) =>
  buildConfiguration(
    id,
    { context: [context], mechanism: ['trust increase'], outcome: [outcome] },
    rest,
  );

describe('exceptionQueues', () => {
  const configurations = [
    claim('A', 'time increase', 'sharing increase', { tier: 'refined' }),
    claim('B', 'time increase', 'sharing decrease'),
    claim('C', 'time increase', 'speed increase'),
  ];
  const sources = ['s1', 's2', 's3', 's4', 's5'].map((id) => ({
    id,
    kind: 'document' as const,
    label: id,
  }));
  const review = buildReview({
    configurations,
    sources,
    ...buildEvidence([
      ['A', 's1'],
      ['B', 's2'],
      ['C', 's3'],
      ['A', 's5', 'opposes'],
    ]),
  });

  it('tells opposite, absent and never checked apart, and counts what was sought', () => {
    const [queue] = exceptionQueues(review);
    expect(queue!.entries.map(({ source, standing }) => [source, standing])).toEqual([
      ['s2', 'opposite'],
      ['s5', 'opposite'],
      ['s3', 'outcome-absent'],
      ['s4', 'never-checked'],
    ]);
    expect(queue!.counts).toEqual({
      sources: 5,
      sought: 2,
      opposite: 2,
      oppositeConfirmed: 0,
      neverChecked: 1,
      notListed: 0,
    });
  });
});

describe('exceptionQueues of many configurations', () => {
  it('list no more never-checked sources in all than asked for, and count the rest', () => {
    const { review } = syntheticReview({ seed: 5, configurations: 40 });
    const whole = exceptionQueues(review);
    const short = exceptionQueues(review, { mostNeverChecked: 30 });
    const listed = (queues: typeof whole) =>
      queues.flatMap(({ entries }) => entries.filter((one) => one.standing === 'never-checked'));
    expect(listed(whole).length).toBeGreaterThan(100);
    expect(listed(short)).toEqual(listed(whole).slice(0, 30));
    short.forEach(({ counts, entries }, at) => {
      const { notListed, ...rest } = whole[at]!.counts;
      expect(counts).toEqual({
        ...rest,
        notListed: notListed + whole[at]!.entries.length - entries.length,
      });
    });
  });
});

describe('the exception queue of a merged configuration', () => {
  const [queue] = exceptionQueues(mergedReview());

  it('lists what opposed its members, and what confirmed the opposite of one', () => {
    expect(queue!.configuration).toBe('R');
    expect(queue!.entries.map(({ source, standing }) => [source, standing])).toEqual([
      ['source-five', 'opposite'],
      ['source-six', 'opposite-confirmed'],
    ]);
    expect(queue!.counts).toMatchObject({ sought: 6, opposite: 1, oppositeConfirmed: 1 });
  });

  it('takes the merge of two tellings for no third', () => {
    const members = exceptionQueues(mergedReview(), { configurations: ['A'] })[0]!;
    expect(members.entries.flatMap(({ because }) => because)).not.toContain('R');
  });
});
