import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededGenerator } from '../testing/seeded-generator/seeded-generator';
import { nearestStretch } from './nearest-stretch';
import { resolveQuote, resolveQuotes } from './resolve-quotes';

const configuration = { seed: 20_240_303, numRuns: 400 };
const vocabulary = fc.stringMatching(/^[a-z]{2,9}$/);
const sentence = fc.array(vocabulary, { minLength: 6, maxLength: 30 });

/** Ways in which a text differs from a quotation of it, each with the loosest step it can need. */
const noises: readonly ((words: readonly string[], pick: number) => string)[] = [
  (words) => words.join('  \n\t'),
  (words) => words.join(' ').toUpperCase(),
  (words, pick) =>
    words
      .map((word, at) =>
        at === pick % words.length ? `${word.slice(0, 1)}\u00AD${word.slice(1)}` : word,
      )
      .join(' '),
  (words, pick) =>
    words
      .map((word, at) =>
        at === pick % words.length ? `${word.slice(0, 1)}-\n${word.slice(1)}` : word,
      )
      .join(' '),
  (words, pick) =>
    words
      .map((word, at) =>
        at === pick % (words.length - 1) ? `${word} [${String(pick % 90)}, 12]` : word,
      )
      .join(' '),
];

test('a planted passage is found at the right offsets, however it is spelt', () => {
  const steps = new Set<string>();
  const around = fc.tuple(fc.array(vocabulary), fc.array(vocabulary));
  const noise = fc.tuple(fc.nat(), fc.nat({ max: noises.length - 1 }));
  fc.assert(
    fc.property(sentence, around, noise, (words, [before, after], [pick, kind]) => {
      const passage = noises[kind]!(words, pick);
      const text = `${before.join(' ')} | ${passage} | ${after.join(' ')}`;
      const { outcome, match } = resolveQuote(text, words.join(' '));
      const start = before.join(' ').length + 3;
      expect(outcome).toBe('found');
      steps.add(match!.step);
      if (match!.occurrences > 1) return;
      expect([match!.start, match!.end]).toEqual([start, start + passage.length]);
    }),
    configuration,
  );
  expect([...steps].sort()).toEqual([
    'exact',
    'line-end-hyphens',
    'punctuation',
    'reference-numbers',
  ]);
});

test('the parts around an ellipsis are found in order at the right offsets', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, (first, middle, last) => {
      const parts = [first.join(' '), last.join(' ')];
      const text = `Zero 0 ${parts[0]!}; ${middle.join(' ')}; ${parts[1]!}. End`;
      const { match } = resolveQuote(text, parts.join(' … '));
      expect(match?.step).toBe('ellipses');
      expect(match?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
    }),
    { ...configuration, numRuns: 150 },
  );
});

test('a passage with typing errors is the nearest one, in the document it was planted in', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 4 }), (seed, home) => {
      const generator = seededGenerator(seed);
      const word = () =>
        `${generator.pick(['tru', 'con', 'par', 'mer', 'sto'])}${generator.pick(['st', 'flict', 'tner', 'ger', 'ry'])}${String.fromCharCode(97 + generator.integer(0, 25), 97 + generator.integer(0, 25))}`;
      const documents = [0, 1, 2, 3, 4].map((id) => ({
        id: `d${String(id)}`,
        words: Array.from({ length: 400 }, word),
      }));
      const at = generator.integer(0, 360);
      const planted = documents[home]!.words.slice(at, at + 25);
      const damaged = planted.map((original, position) =>
        position % 6 === 3 ? `${original}x` : original,
      );
      const texts = documents.map(({ id, words }) => ({ id, text: words.join(' ') }));
      const [resolution] = resolveQuotes(texts, [{ text: damaged.join(' '), document: 'd0' }]);
      expect(resolution?.outcome).toBe('not-found');
      const { document, start, end, similarity } = resolution!.nearest!;
      expect([document, texts[home]!.text.slice(start, end)]).toEqual([
        `d${String(home)}`,
        planted.join(' '),
      ]);
      expect(similarity).toBeCloseTo(1 - 4 / damaged.join(' ').length, 10);
    }),
    { ...configuration, numRuns: 60 },
  );
});

test('the nearest stretch has the least edit distance of all stretches', () => {
  const short = fc.stringMatching(/^[ab]{1,7}$/);
  fc.assert(
    fc.property(short, short, (pattern, text) => {
      const found = nearestStretch(pattern, text)!;
      let least = pattern.length;
      for (let start = 0; start <= text.length; start++) {
        for (let end = start; end <= text.length; end++)
          least = Math.min(least, edits(pattern, text.slice(start, end)));
      }
      expect(found.distance).toBe(least);
      expect(edits(pattern, text.slice(found.start, found.end))).toBe(least);
    }),
    configuration,
  );
});

test('any text and any quotation give a resolution whose offsets lie in the text', () => {
  const any = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(any, any, (text, quote) => {
      const { match, nearest } = resolveQuote(text, quote);
      for (const range of [match, nearest, ...(match?.parts ?? [])]) {
        if (range === undefined) continue;
        expect(0 <= range.start && range.start < range.end && range.end <= text.length).toBe(true);
      }
    }),
    configuration,
  );
});

/** Edit distance by its definition, without cleverness. */
function edits(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const same = left.at(-1) === right.at(-1) ? 0 : 1;
  return Math.min(
    edits(left.slice(0, -1), right.slice(0, -1)) + same,
    edits(left.slice(0, -1), right) + 1,
    edits(left, right.slice(0, -1)) + 1,
  );
}
