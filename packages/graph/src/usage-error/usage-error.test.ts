import { describe, expect, it } from 'vitest';
import { UsageError } from './usage-error';

describe('UsageError', () => {
  it('is recognised by its marker, also when made by another copy of the package', () => {
    const foreign = { [Symbol.for('cmoc.usage-error')]: true };
    expect(UsageError.isInstance(new UsageError('unknown-node', 'no'))).toBe(true);
    expect(UsageError.isInstance(foreign)).toBe(true);
  });

  it('is not seen in other errors and values', () => {
    for (const value of [new Error('no'), null, undefined, 'text', { code: 'unknown-node' }]) {
      expect(UsageError.isInstance(value)).toBe(false);
    }
  });
});
