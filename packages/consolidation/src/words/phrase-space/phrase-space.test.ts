import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from './candidate-pairs';
import { buildPhraseSpace } from './phrase-space';

const texts = [
  'trust between partners',
  'partners trust each other',
  'legal agreements',
  'trusting partner',
];
const items = texts.map((text, at) => ({ id: `p${at}`, text }));

describe('buildPhraseSpace', () => {
  it('puts phrases that share rare words nearer than phrases that share none', () => {
    const space = buildPhraseSpace(items);
    expect(space.likeness(0, 1)).toBeGreaterThan(0.6);
    expect(space.likeness(0, 2)).toBeLessThan(0.1);
  });

  it('names the parts of a likeness with their weights and what they saw', () => {
    const { likeness, parts } = buildPhraseSpace(items).compare(0, 1);
    expect(parts.map(({ part }) => part)).toEqual(['stems', 'character-grams', 'latent-space']);
    expect(parts[0]).toMatchObject({ weight: 2, shared: ['partner', 'trust'] });
    const mean = parts.reduce((sum, part) => sum + part.weight * part.similarity, 0) / 4;
    expect(likeness).toBeCloseTo(mean, 3);
  });

  it('leaves out a part whose weight is 0', () => {
    const space = buildPhraseSpace(items, { weights: { 'latent-space': 0, 'character-grams': 0 } });
    expect(space.compare(0, 1).parts.map(({ part }) => part)).toEqual(['stems']);
  });

  it('counts an accepted other name like the label', () => {
    const space = buildPhraseSpace([
      { id: 'a', text: 'faith', otherNames: ['belief in the collaboration'] },
      { id: 'b', text: 'belief in collaboration' },
    ]);
    expect(space.likeness(0, 1)).toBeGreaterThan(0.4);
  });

  it('refuses encoder vectors of unequal length', () => {
    const vectors = new Map([
      ['p0', [1, 0]],
      ['p1', [1]],
    ]);
    expect(() => buildPhraseSpace(items, {}, { encoder: 'fake', vectors })).toThrow(
      /unequal length/,
    );
  });

  it('takes phrases without words and an empty list', () => {
    const empty = buildPhraseSpace([
      { id: 'a', text: '…' },
      { id: 'b', text: '' },
    ]);
    expect(empty.likeness(0, 1)).toBe(0);
    expect(candidatePairs(buildPhraseSpace([]))).toEqual([]);
  });

  it('is symmetric, stays between 0 and 1 and is the same each time', () => {
    const word = fc.constantFrom(
      'trust',
      'faith',
      'conflict',
      'role',
      'clarity',
      'staff',
      'less',
      'not',
      'of',
    );
    const phrases = fc.array(
      fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(phrases, (list) => {
        const all = list.map((text, at) => ({ id: `p${at}`, text }));
        const [one, again] = [buildPhraseSpace(all), buildPhraseSpace(all)];
        for (let a = 0; a < all.length; a += 1) {
          for (let b = 0; b < all.length; b += 1) {
            const likeness = one.likeness(a, b);
            expect(likeness).toBeGreaterThanOrEqual(0);
            expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
            expect(Math.abs(likeness - one.likeness(b, a))).toBeLessThan(1e-12);
            expect(again.likeness(a, b)).toBe(likeness);
          }
        }
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});

describe('candidatePairs', () => {
  it('finds nearly every likely pair without comparing all with all', () => {
    const subjects = [
      'trust',
      'faith',
      'conflict',
      'leadership',
      'workload',
      'safety',
      'training',
      'funding',
    ];
    const places = Array.from({ length: 40 }, (_, at) => `ward${at} team${(at * 7) % 13}`);
    const many = subjects.flatMap((subject) => places.map((place) => `${subject} in ${place}`));
    const phrases = many.map((text, at) => ({ id: `p${String(at).padStart(4, '0')}`, text }));
    const sparse = buildPhraseSpace(phrases, { exhaustiveUpTo: 0, neighbours: 15 });
    const found = new Set(candidatePairs(sparse).map(([a, b]) => a * phrases.length + b));
    expect(found.size).toBeLessThan((phrases.length * phrases.length) / 5);
    let likely = 0;
    let missed = 0;
    for (let a = 0; a < phrases.length; a += 1) {
      for (let b = a + 1; b < phrases.length; b += 1) {
        if (sparse.likeness(a, b) < 0.5) continue;
        likely += 1;
        if (!found.has(a * phrases.length + b)) missed += 1;
      }
    }
    expect(likely).toBeGreaterThan(50);
    expect(missed / likely).toBeLessThan(0.1);
  });

  it('stops when asked to', () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    const space = buildPhraseSpace(items, { exhaustiveUpTo: 0 });
    expect(() => candidatePairs(space, { signal: stop.signal })).toThrow('stopped');
  });
});
