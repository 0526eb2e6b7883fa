// Golden values: networkx 2.8.8 (maximal cliques), golden/make_pattern_golden.py.
import { describe, expect, it } from 'vitest';
import patterns from '../../../golden/patterns.json' with { type: 'json' };
import { formalConcepts } from './formal-concepts';

const named = (letter: string) => (number: number) => `${letter}${String(number).padStart(2, '0')}`;

describe('formalConcepts', () => {
  it.each(patterns.cases.map((one, at) => [at, one] as const))(
    'agrees with the maximal cliques of networkx: %i',
    (_, { rows, concepts }) => {
      const objects = rows.map((attributes, at) => ({
        id: named('o')(at),
        attributes: attributes.map(named('a')),
      }));
      const { value } = formalConcepts(objects);
      const found = value.concepts.map(({ extent, intent }) => `${extent.join()}|${intent.join()}`);
      const expected = concepts.map(
        ([extent, intent]) => `${extent!.map(named('o')).join()}|${intent!.map(named('a')).join()}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    },
  );
});
