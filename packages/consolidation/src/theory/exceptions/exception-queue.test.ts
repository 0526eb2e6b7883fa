import { mergedReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { exceptionQueues } from './exception-queue';

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
