import fc from 'fast-check';
import lz from 'lz-string';
import { describe, expect, it } from 'vitest';
import { expandLzText } from './expand-lz-text';

const squeeze = (text: string) => lz.compressToUTF16(text);

describe('squeezed text', () => {
  it('expands to what lz-string 1.5.0 was given', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('ab', 'trust ', '\u{1F600}', 'é', '\n'), { maxLength: 400 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(words, (text) => {
        expect(expandLzText(squeeze(text), 100_000)).toEqual({ text, end: 'complete' });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('expands a long text whose words repeat', () => {
    const text = JSON.stringify(
      Array.from({ length: 3000 }, (_, at) => ({ id: at, label: 'a b' })),
    );
    expect(expandLzText(squeeze(text), 1_000_000).text).toBe(text);
  });

  it('stops at the length allowed, however much would come', () => {
    const bomb = squeeze('a'.repeat(300_000));
    expect(bomb.length).toBeLessThan(2000);
    const { text, end } = expandLzText(bomb, 10_000);
    expect([text.length < 20_000, end]).toEqual([true, 'cut']);
  });

  it('says that text is damaged or cut short, and throws nothing', () => {
    const whole = squeeze('{"nodes":[]}');
    expect(expandLzText(whole.slice(0, 3), 100).end).toBe('broken');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(expandLzText(text, 1000).text.length).toBeLessThanOrEqual(2000);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
