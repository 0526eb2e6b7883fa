import { describe, expect, it } from 'vitest';
import { usageErrorCode } from '../../testing/test-graphs/throws-usage-error';
import { similarityJoin } from './similarity-join';

describe('similarityJoin', () => {
  it('finds known answers', () => {
    const sets = [
      { id: 'b', tokens: ['trust', 'time', 'leader'] },
      { id: 'a', tokens: ['trust', 'time', 'leader', 'funds'] },
      { id: 'c', tokens: [['trust', 3] as const, ['time', 1] as const] },
      { id: 'd', tokens: ['other'] },
    ];
    expect(similarityJoin(sets, { threshold: 0.3 }).value).toEqual([
      { one: 'a', other: 'b', similarity: 3 / 4 },
      { one: 'a', other: 'c', similarity: 2 / 6 },
      { one: 'b', other: 'c', similarity: 2 / 5 },
    ]);
    // On the threshold counts.
    expect(similarityJoin(sets, { threshold: 0.75 }).value).toHaveLength(1);
    expect(similarityJoin(sets, { threshold: 0.76 }).value).toHaveLength(0);
  });

  it('adds up repeated tokens', () => {
    const sets = [
      { id: 'a', tokens: ['x', 'x'] },
      { id: 'b', tokens: [['x', 2] as const] },
    ];
    expect(similarityJoin(sets, { threshold: 1 }).value[0]?.similarity).toBe(1);
  });

  it('compares far fewer pairs than there are', () => {
    const sets = Array.from({ length: 400 }, (_, at) => ({
      id: String(at),
      tokens: [`common`, `a${at >> 1}`, `b${at >> 1}`, `c${at}`],
    }));
    const { value, diagnostics } = similarityJoin(sets, { threshold: 0.6 });
    expect(value).toHaveLength(200);
    expect(diagnostics['compared']).toBe(200);
  });

  it('takes empty sets as like nothing', () => {
    const empty = [
      { id: 'a', tokens: [] },
      { id: 'b', tokens: [] },
    ];
    expect(similarityJoin(empty, { threshold: 0.1 }).value).toEqual([]);
  });

  it('refuses wrong weights, ids used twice and a threshold of 0', () => {
    const wrong = [{ id: 'a', tokens: [['x', 0] as const] }];
    const twice = [
      { id: 'a', tokens: [] },
      { id: 'a', tokens: [] },
    ];
    expect(usageErrorCode(() => similarityJoin(wrong, { threshold: 1 }))).toBe('invalid-input');
    expect(usageErrorCode(() => similarityJoin(twice, { threshold: 1 }))).toBe('invalid-input');
    expect(usageErrorCode(() => similarityJoin([], { threshold: 0 }))).toBe('invalid-options');
  });
});
