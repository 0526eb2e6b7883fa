import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';

// The framing is ours; the hash of the framed bytes is checked with Node's own.
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

it('is the SHA-256 of the parts, each framed by its kind and length', () => {
  expect(fingerprintOf(['trust', ['a', 'bc']])).toBe(sha256('s5:trustl2:1:a2:bc'));
  expect(fingerprintOf(['Zürich'])).toBe(sha256('s7:Zürich'));
  expect(fingerprintOf(['\u{1f33f}'])).toBe(sha256('s4:\u{1f33f}'));
});

it('hashes numbers as little-endian bytes', () => {
  const expected = createHash('sha256')
    .update('u1:')
    .update(Buffer.from([1, 0, 0, 0]));
  expect(fingerprintOf([Uint32Array.of(1)])).toBe(`sha256:${expected.digest('hex')}`);
});

it('tells sequences apart that run together when joined', () => {
  const all = [['ab'], ['a', 'b'], [['a', 'b']], [['ab']], [], [''], [[]]];
  expect(new Set(all.map(fingerprintOf)).size).toBe(all.length);
});
