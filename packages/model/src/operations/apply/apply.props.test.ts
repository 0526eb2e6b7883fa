import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../integrity/check-integrity';
import { canonicalJson } from '../../ledger/canonical-json';
import specimen from '../../../examples/every-field.cmoc.json' with { type: 'json' };
import { parseReview, parseReviewOrThrow } from '../../parse/parse-review';
import { collectionOfKind, entityKinds } from '../../schema/entity-kind';
import { reviewSchema, type Review } from '../../schema/review';
import { compileObject } from '../../shape/compile-shape';
import { randomOperation } from '../../testing/arbitraries/random-operation';
import { exampleReview } from '../../testing/example-review';
import { syntheticReview } from '../../testing/synthetic-review/synthetic-review';
import { writeReview } from '../../write/write-review';
import { reviewIndex } from '../../review-index/review-index';
import { forEachTarget } from '../../review-index/targets';
import { apply, type Applied } from './apply';

const configuration = { seed: 20_240_301, numRuns: 1000 };

const starts: readonly Review[] = [
  syntheticReview({ seed: 3, configurations: 6, fragments: 8 }).review,
  withCoder(exampleReview()),
  parseReviewOrThrow(specimen),
];
const strands = fc.tuple(
  fc.constantFrom(...starts),
  fc.array(fc.integer({ min: 0 }), { minLength: 1, maxLength: 16, size: 'max' }),
);

const bytesOf = new Map(starts.map((start) => [start, writeReview(start)]));

/** Lists that two reviews share are the same without a look; the others have to hold the same. */
function expectSame(one: Review, other: Review): void {
  for (const name of compileObject(reviewSchema).properties.map(
    ({ key }) => key,
  ) as (keyof Review)[]) {
    if (one[name] === other[name]) continue;
    expect(canonicalJson(one[name] ?? null), name).toBe(canonicalJson(other[name] ?? null));
  }
}

/** Does what can be done of a random sequence, and tells what was done. */
function play(start: Review, seeds: readonly number[]): { steps: Applied[]; refused: number } {
  const steps: Applied[] = [];
  let refused = 0;
  let review = start;
  for (const seed of seeds) {
    const result = apply(review, randomOperation(review, seed));
    if (!result.ok) {
      expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
      refused++;
      continue;
    }
    steps.push(result.value);
    review = result.value.review;
  }
  return { steps, refused };
}

test('an operation and its inverse leave the same bytes, at every step and back to the start', () => {
  const kinds = new Set<string>();
  let done = 0;
  let refused = 0;
  fc.assert(
    fc.property(strands, ([start, seeds]) => {
      const played = play(start, seeds);
      let review = played.steps.at(-1)?.review ?? start;
      for (let at = played.steps.length - 1; at >= 0; at--) {
        const { inverse, operation } = played.steps[at]!;
        const back = apply(review, inverse);
        if (!back.ok) expect.fail(JSON.stringify([operation, back.issues]));
        const before = at === 0 ? start : played.steps[at - 1]!.review;
        expectSame(back.value.review, before);
        const again = apply(back.value.review, back.value.inverse);
        if (!again.ok) expect.fail(JSON.stringify([operation, again.issues]));
        expectSame(again.value.review, review);
        review = back.value.review;
        kinds.add(operation.kind);
      }
      expect(writeReview(review)).toBe(bytesOf.get(start));
      done += played.steps.length;
      refused += played.refused;
    }),
    configuration,
  );
  expect(done).toBeGreaterThan(4_000);
  expect(refused).toBeGreaterThan(2_000);
  expect(kinds.size).toBeGreaterThan(18);
});

test('no operation leaves a reference without an end, a circle or anything else unsound', () => {
  fc.assert(
    fc.property(strands, ([start, seeds]) => {
      const review = play(start, seeds).steps.at(-1)?.review ?? start;
      expect(checkIntegrity(review).filter(({ severity }) => severity === 'error')).toEqual([]);
      const parsed = parseReview(JSON.parse(writeReview(review)));
      expect(parsed.ok && parsed.value).toEqual(review);
    }),
    configuration,
  );
});

test('what refuses an operation whole-file checks would refuse too', () => {
  // Removing what is pointed to is the one refusal that can be checked from outside.
  fc.assert(
    fc.property(strands, fc.integer({ min: 0 }), ([start, seeds], seed) => {
      const review = play(start, seeds).steps.at(-1)?.review ?? start;
      const operation = randomRemoval(review, seed);
      const name = collectionOfKind[operation.entityKind];
      const entities = review[name] as unknown as { id: string }[];
      const without = { ...review, [name]: entities.filter(({ id }) => id !== operation.id) };
      const sound = !checkIntegrity(without).some(({ severity }) => severity === 'error');
      const present = entities.length > without[name].length;
      expect(apply(review, operation).ok).toBe(sound && present);
    }),
    { ...configuration, numRuns: 300 },
  );
});

test('the review an operation starts from never changes', () => {
  fc.assert(
    fc.property(strands, ([start, seeds]) => {
      const before = writeReview(start);
      play(start, seeds);
      expect(writeReview(start)).toBe(before);
    }),
    { ...configuration, numRuns: 100 },
  );
});

test('the index of referrers that is handed on is the one that would be made anew', () => {
  fc.assert(
    fc.property(strands, ([start, seeds]) => {
      reviewIndex(start).referrers({ kind: 'construct', id: start.constructs[0]!.id });
      const review = play(start, seeds).steps.at(-1)?.review ?? start;
      for (const kind of entityKinds) {
        for (const { id } of review[collectionOfKind[kind]]) {
          expect(reviewIndex(review).referrers({ kind, id })).toEqual(
            referrersByHand(review, kind, id),
          );
        }
      }
    }),
    { ...configuration, numRuns: 25 },
  );
});

/** The first removal that one seed after the other gives. */
function randomRemoval(review: Review, seed: number) {
  for (let next = seed; ; next++) {
    const operation = randomOperation(review, next);
    if (operation.kind === 'remove') return operation;
  }
}

function referrersByHand(review: Review, kind: string, id: string): unknown[] {
  return entityKinds.flatMap((from) =>
    review[collectionOfKind[from]].flatMap((entity) => {
      const found = new Set<string>();
      forEachTarget(from, entity as never, (target, targetId) =>
        found.add(`${target}/${targetId}`),
      );
      return found.has(`${kind}/${id}`) ? [{ kind: from, id: entity.id }] : [];
    }),
  );
}

function withCoder(review: Review): Review {
  const result = apply(review, {
    kind: 'add',
    by: 'synthetic-coder',
    at: '2024-03-01T09:00:00Z',
    entityKind: 'person',
    entity: { id: 'synthetic-coder', name: 'Synthetic coder' },
  });
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return result.value.review;
}
