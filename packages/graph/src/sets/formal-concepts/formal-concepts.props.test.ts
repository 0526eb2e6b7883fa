import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultBytes } from '../../testing/test-graphs/result-bytes';
import { formalConcepts, type FormalObject } from './formal-concepts';

const names = ['a', 'b', 'c', 'd', 'e'];
const contextArbitrary = fc
  .array(fc.subarray(names), { maxLength: 7 })
  .map((rows) => rows.map((attributes, at): FormalObject => ({ id: `o${at}`, attributes })));

/** Closes every set of attributes and orders what comes out by inclusion. */
function bruteForce(objects: readonly FormalObject[]) {
  const all = names.filter((name) => objects.some(({ attributes }) => attributes.includes(name)));
  const concepts = new Map<string, readonly string[]>();
  for (let choice = 0; choice < 2 ** all.length; choice += 1) {
    const set = all.filter((_, at) => (choice >> at) % 2 === 1);
    const extent = objects.filter(({ attributes }) => set.every((one) => attributes.includes(one)));
    const intent = all.filter((one) => extent.every(({ attributes }) => attributes.includes(one)));
    concepts.set(
      intent.join(),
      extent.map(({ id }) => id),
    );
  }
  const under = (one: readonly string[], other: readonly string[]) =>
    one.length < other.length && one.every((id) => other.includes(id));
  const pairs: string[] = [];
  for (const [low, small] of concepts) {
    for (const [high, large] of concepts) {
      const between = [...concepts.values()].some((mid) => under(small, mid) && under(mid, large));
      if (under(small, large) && !between) pairs.push(`${low}<${high}`);
    }
  }
  return { intents: [...concepts.keys()].sort(), pairs: pairs.sort() };
}

describe('formalConcepts', () => {
  it('equals brute force, covers included', () => {
    const property = fc.property(contextArbitrary, (objects) => {
      const { concepts, covers } = formalConcepts(objects).value;
      const names = concepts.map(({ intent }) => intent.join());
      const expected = bruteForce(objects);
      expect(names.toSorted()).toEqual(expected.intents);
      const pairs = covers.map(([low, high]) => `${names[low]!}<${names[high]!}`);
      expect(pairs.toSorted()).toEqual(expected.pairs);
    });
    fc.assert(property, { seed: 30 });
  });

  it('gives the same bytes for every order', () => {
    const property = fc.property(contextArbitrary, (objects) => {
      const turned = formalConcepts(objects.toReversed());
      expect(resultBytes(turned)).toBe(resultBytes(formalConcepts(objects)));
    });
    fc.assert(property, { seed: 31 });
  });
});
