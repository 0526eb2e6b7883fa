import { describe, expect, it } from 'vitest';
import { comparePolarity, readPhrase } from './polarity';

const relation = (one: string, other: string) =>
  comparePolarity(readPhrase(one), readPhrase(other)).relation;

describe('readPhrase', () => {
  it.each([
    ['Lack of trust', 'absent'],
    ['Higher trust', 'increase'],
    ['Fewer tasks achieved', 'decrease'],
    ['Reduced lack of trust', 'increase'],
    ['Trust', null],
  ])('reads the direction of “%s” as %s', (text, direction) => {
    expect(readPhrase(text).direction).toBe(direction);
  });

  it('keeps the words that carry meaning, as stems, and shows what it took out', () => {
    const { stems, marks } = readPhrase('A lack of collaborative working');
    expect(stems).toEqual(['collabor', 'work']);
    expect(marks).toEqual([{ word: 'lack', reading: 'negation' }]);
  });

  it('reads a text without words as saying nothing', () => {
    expect(readPhrase(' –– ')).toMatchObject({ stems: [], direction: null, reversed: false });
  });
});

describe('comparePolarity', () => {
  it.each([
    ['increased trust', 'reduced trust'],
    ['conflict is resolved constructively', 'conflict is resolved destructively'],
    ['clarity of roles', 'lack of clarity of roles'],
    ['task achievement', 'task failure'],
    ['react quickly', 'react slowly'],
    ['staff do not feel safe', 'staff feel safe'],
    ['adherence to advice', 'non-adherence to advice'],
    ['shared understanding', 'misunderstanding'],
    ['access to services', 'barriers to access to services'],
  ])('takes “%s” and “%s” for opposites', (one, other) => {
    expect(relation(one, other)).toBe('opposite');
    expect(relation(other, one)).toBe('opposite');
  });

  it.each([
    ['more trust', 'higher trust'],
    ['role clarity', 'clarity of roles'],
    ['less conflict', 'reduced conflict'],
    ['inform others', 'forming of others'],
  ])('takes “%s” and “%s” to go the same way', (one, other) => {
    expect(relation(one, other)).toBe('same');
  });

  it.each([
    ['not constructive', 'destructive'],
    ['help rather than punishment', 'help'],
    ['need for clear roles', 'clear roles'],
  ])('does not decide on “%s” and “%s”', (one, other) => {
    expect(relation(one, other)).toBe('unclear');
  });
});
