import { describe, expect, it } from 'vitest';
import { formalConcepts } from './formal-concepts';

describe('formalConcepts', () => {
  it('finds the lattice of a small context', () => {
    const { value } = formalConcepts([
      { id: 'duck', attributes: ['flies', 'swims'] },
      { id: 'eagle', attributes: ['flies', 'hunts'] },
      { id: 'trout', attributes: ['swims'] },
    ]);
    expect(value.concepts).toEqual([
      { extent: ['duck', 'eagle', 'trout'], intent: [] },
      { extent: ['duck', 'eagle'], intent: ['flies'] },
      { extent: ['duck', 'trout'], intent: ['swims'] },
      { extent: ['eagle'], intent: ['flies', 'hunts'] },
      { extent: ['duck'], intent: ['flies', 'swims'] },
      { extent: [], intent: ['flies', 'hunts', 'swims'] },
    ]);
    expect(value.covers).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 1],
      [4, 2],
      [5, 3],
      [5, 4],
    ]);
  });

  it('finds the Boolean lattice of a contranominal scale', () => {
    const names = Array.from('abcdefgh');
    const objects = names.map((id) => ({ id, attributes: names.filter((name) => name !== id) }));
    const { concepts, covers } = formalConcepts(objects).value;
    expect(concepts).toHaveLength(2 ** 8);
    expect(covers).toHaveLength(8 * 2 ** 7);
  });

  it('says so when the list is cut', () => {
    const objects = Array.from('abcd').map((id) => ({ id, attributes: [id] }));
    const { value, issues } = formalConcepts(objects, { limit: 3 });
    expect(value.concepts).toHaveLength(3);
    expect(issues.map(({ code }) => code)).toEqual(['enumeration-cut']);
  });

  it('has one empty concept for an empty context', () => {
    expect(formalConcepts([]).value).toEqual({
      concepts: [{ extent: [], intent: [] }],
      covers: [],
    });
  });
});
