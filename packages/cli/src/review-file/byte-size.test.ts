import { describe, expect, it } from 'vitest';
import { formatByteSize, parseByteSize } from './byte-size';

describe('byte sizes', () => {
  it('reads what people write', () => {
    expect(['64MB', '1.5 gb', '4096', '10 kb', '7B'].map(parseByteSize)).toEqual([
      64e6, 1.5e9, 4096, 10_000, 7,
    ]);
  });

  it('refuses what is no size', () => {
    expect(['', '-1', '0', '1e9', '12 TB', '999999999999GB'].map(parseByteSize)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('writes what people read', () => {
    expect([1, 999, 1000, 1_550_000, 210_000_000, 3e9].map(formatByteSize)).toEqual([
      '1 byte',
      '999 bytes',
      '1 KB',
      '1.6 MB',
      '210 MB',
      '3 GB',
    ]);
  });
});
