import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, render, wrap } from './spans';

const star = (text: string) => `*${text}*`;
const lines = (rich: Parameters<typeof wrap>[0], width: number) =>
  wrap(rich, width).map((line) => render(line));

describe('wrap', () => {
  it('breaks between words and folds white space', () => {
    expect(lines('trust  grows\nwhere conflict falls', 12)).toEqual([
      'trust grows',
      'where',
      'conflict',
      'falls',
    ]);
  });

  it('keeps a glyph with its word', () => {
    expect(lines('more trust ▲\u00a0more', 12)).toEqual(['more trust', '▲\u00a0more']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(lines('a/very/long/path', 6)).toEqual(['a/very', '/long/', 'path']);
  });

  it('keeps punctuation at its word when the two look different', () => {
    expect(lines([{ text: 'trust', style: star }, ', and faith'], 20)).toEqual([
      '*trust*, and faith',
    ]);
  });

  it('styles a phrase as one stretch', () => {
    expect(lines({ text: 'one two three', style: star }, 7)).toEqual(['*one two*', '*three*']);
  });

  it('counts wide characters as terminals draw them', () => {
    expect(lines('信頼 信頼', 5)).toEqual(['信頼', '信頼']);
  });

  it('never exceeds the width and never loses a word', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 3, max: 60 }), (text, width) => {
        const set = wrap(text, width).map((line) => render(line));
        expect(set.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(set.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { seed: 7 },
    );
  });
});
