import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReview } from '../read/read-review';
import { IssueList } from '../result/issue-list';
import { reviewSchema } from '../schema/review';
import { compileShape } from '../shape/compile-shape';
import { readContext } from '../shape/read-context';
import { readShape } from '../shape/read-shape';
import { mutateJson, placedMutations } from '../testing/arbitraries/mutate-json';
import { exampleReview } from '../testing/example-review';
import { syntheticReview } from '../testing/synthetic-review/synthetic-review';
import { writeReview } from '../write/write-review';
import { parseReview } from './parse-review';

const configuration = { seed: 20_240_301, numRuns: 300 };

const small = syntheticReview({ seed: 5, configurations: 6, fragments: 8 }).review;
const samples: readonly unknown[] = [exampleReview(), small].map(
  (review) => JSON.parse(writeReview(review)) as unknown,
);
const mutated = fc
  .tuple(fc.constantFrom(...samples), placedMutations)
  .map(([value, mutations]) => mutateJson(value, mutations));

test('any JSON value gives a result, never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const result = parseReview(value);
      expect(result.ok || result.issues.length > 0).toBe(true);
    }),
    configuration,
  );
});

test('anything at all gives a result, never an exception', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (value) => {
        const wrapped = {
          format: 'cmoc-review',
          version: '2.0',
          id: 'r',
          title: 't',
          extra: value,
        };
        expect(() => [parseReview(value), parseReview(wrapped)]).not.toThrow();
      },
    ),
    configuration,
  );
});

test('a mutated review gives a result, and what is accepted can be written and read again', () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, (value) => {
      const result = parseReview(value);
      if (!result.ok) {
        expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
        return;
      }
      accepted++;
      const written = writeReview(result.value);
      const again = readReview(written);
      expect(again.ok && again.value).toEqual(result.value);
      expect(again.ok && writeReview(again.value)).toBe(written);
    }),
    configuration,
  );
  expect(accepted).toBeGreaterThan(20);
});

test('what the compiled shapes accept and what zod accepts are the same, value for value', () => {
  const shape = compileShape(reviewSchema);
  const outcomes = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(mutated, (value) => {
      const issues = new IssueList();
      const read = readShape(shape, value, readContext(issues));
      const codes = issues
        .toArray()
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
      // Keys that can change prototypes are refused here and let through by zod.
      fc.pre(!codes.includes('unsafe-key'));
      const zod = reviewSchema.safeParse(value);
      expect(codes.length === 0).toBe(zod.success);
      if (zod.success) expect(read).toEqual(withoutNegativeZero(zod.data));
      outcomes[zod.success ? 'accepted' : 'refused']++;
    }),
    { ...configuration, numRuns: 600 },
  );
  expect(outcomes.accepted).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(50);
});

test('the order of entities and keys in the file makes no difference to the bytes written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.integer(), (value, seed) => {
      const shuffled = shuffle(value as Record<string, unknown>, seed);
      const result = parseReview(shuffled);
      const straight = parseReview(value);
      expect(result.ok && writeReview(result.value)).toBe(
        straight.ok && writeReview(straight.value),
      );
    }),
    { ...configuration, numRuns: 30 },
  );
});

function withoutNegativeZero(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(withoutNegativeZero);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutNegativeZero(inner)]),
  );
}

/** Reverses the keys of every object and rotates every collection. */
function shuffle(review: Record<string, unknown>, seed: number): unknown {
  const entries = Object.entries(review).map(([key, value]) => {
    if (!Array.isArray(value) || key === 'attribution') return [key, reverseKeys(value)] as const;
    const turn = Math.abs(seed) % Math.max(1, value.length);
    return [key, [...value.slice(turn), ...value.slice(0, turn)].map(reverseKeys)] as const;
  });
  return Object.fromEntries(entries.reverse());
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}
