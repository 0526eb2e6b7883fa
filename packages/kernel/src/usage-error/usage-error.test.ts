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

  it('carries its code, message, parameters, issues and cause', () => {
    const cause = new Error('below');
    const issue = { code: 'x', severity: 'error', path: [], message: 'x', params: {} } as const;
    const error = new UsageError('unknown-node', 'There is no node "z".', {
      params: { node: 'z' },
      issues: [issue],
      cause,
    });
    expect(error).toMatchObject({
      name: 'UsageError',
      code: 'unknown-node',
      message: 'There is no node "z".',
      params: { node: 'z' },
      issues: [issue],
      cause,
    });
  });

  it('has empty parameters and issues, and no cause, where none are given', () => {
    const error = new UsageError('unknown-node', 'no');
    expect(error.params).toEqual({});
    expect(error.issues).toEqual([]);
    expect('cause' in error).toBe(false);
    expect(Object.keys(error)).not.toContain('cmoc.usage-error');
  });
});
