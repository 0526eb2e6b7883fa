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
    [
      'increase in stigma, or increase in isolation',
      'decrease in stigma, or decrease in isolation',
    ],
    ['less conflict and more trust', 'more conflict and less trust'],
    ['trust', 'distrust'],
  ])('takes “%s” and “%s” for opposites', (one, other) => {
    expect(relation(one, other)).toBe('opposite');
    expect(relation(other, one)).toBe('opposite');
  });

  it.each([
    ['more trust', 'higher trust'],
    ['role clarity', 'clarity of roles'],
    ['less conflict', 'reduced conflict'],
    ['inform others', 'forming of others'],
    ['less conflict and more trust', 'more trust and less conflict'],
    ['fewer visits or fewer calls', 'fewer calls or fewer visits'],
  ])('takes “%s” and “%s” to go the same way', (one, other) => {
    expect(relation(one, other)).toBe('same');
  });

  it.each([
    ['not constructive', 'destructive'],
    ['help rather than punishment', 'help'],
    ['need for clear roles', 'clear roles'],
    ['firms work in New Zealand', 'with non-ANZ suppliers'],
    ['the needs of carers are not fulfilled', 'what carers ask for goes unmet'],
    ['not fulfilled', 'go unmet'],
    ['less conflict and more trust', 'less conflict and less trust'],
    [
      'clinicians who lack time to prepare leave the meeting before decisions are taken',
      'decisions are taken at the meeting by clinicians who came prepared and stayed on',
    ],
  ])('does not decide on “%s” and “%s”', (one, other) => {
    expect(relation(one, other)).toBe('unclear');
  });

  it('abstains on clauses, with what it saw as a caution', () => {
    const one = readPhrase(
      'staff who do not have time to read the plan follow their own habits instead',
    );
    const other = readPhrase(
      'habits guide staff as long as reading the plan takes time away from care',
    );
    const { relation, abstains, because } = comparePolarity(one, other);
    expect([relation, abstains]).toEqual(['unclear', true]);
    expect(because[0]).toMatch(/turns “staff who do not/);
  });

  it('reads clauses that are almost the same word for word', () => {
    const [one, other] = ['', 'not '].map((negation) =>
      readPhrase(`staff do ${negation}trust that managers will act on safety reports from wards`),
    );
    expect(comparePolarity(one!, other!)).toMatchObject({ relation: 'opposite', abstains: false });
  });
});
