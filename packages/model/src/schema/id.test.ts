import { expect, test } from 'vitest';
import type { Id } from './id';

test('ids of different kinds cannot be mixed up, plain text can be an id', () => {
  const trust: Id<'construct'> = 'trust';
  // @ts-expect-error -- a construct is no source
  const source: Id<'source'> = trust;
  expect(source).toBe('trust');
});
