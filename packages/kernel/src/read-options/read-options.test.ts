import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { UsageError } from '../usage-error/usage-error';
import { readOptions } from './read-options';

const schema = z.strictObject({ seed: z.int().default(1), depth: z.int().positive().optional() });

describe('readOptions', () => {
  it('fills in defaults, also where no options are given', () => {
    expect(readOptions('leiden', schema, undefined)).toEqual({ seed: 1 });
    expect(readOptions('leiden', schema, { depth: 2 })).toEqual({ seed: 1, depth: 2 });
  });

  it('leaves run control apart, which is no setting', () => {
    const { signal } = new AbortController();
    expect(readOptions('leiden', schema, { depth: 2, signal, onProgress: () => 0 })).toEqual({
      seed: 1,
      depth: 2,
    });
  });

  it('refuses options that are no object', () => {
    expect(() => readOptions('leiden', schema, 3)).toThrow(/^leiden: /);
    expect(() => readOptions('leiden', schema, [])).toThrow(/^leiden: /);
  });

  it('names the function and each option that is wrong', () => {
    const read = () => readOptions('leiden', schema, { depth: -1, sed: 3 });
    expect(read).toThrow(/^leiden: .*depth: .*; .*sed/);
    try {
      read();
    } catch (error) {
      expect(UsageError.isInstance(error) && error.code).toBe('invalid-options');
      expect(UsageError.isInstance(error) && error.params).toEqual({ name: 'leiden' });
    }
  });
});
