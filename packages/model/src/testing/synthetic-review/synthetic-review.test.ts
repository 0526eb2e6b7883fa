import { UsageError } from '@cmoc/kernel';
import { expect, test } from 'vitest';
import { findEntity } from '../../find/find';
import type { Direction } from '../../schema/direction';
import type { Configuration } from '../../schema/configuration';
import { writeReview } from '../../write/write-review';
import { syntheticReview, type SyntheticTruth } from './synthetic-review';
import { reverseDirection } from './wording-of-direction';

const options = { seed: 11, documents: 60, configurations: 400 };
const { review, truth } = syntheticReview(options);

test('the same options give the same bytes, another seed gives others', () => {
  const text = writeReview(review);
  expect(writeReview(syntheticReview(options).review)).toBe(text);
  expect(writeReview(syntheticReview({ ...options, seed: 12 }).review)).not.toBe(text);
});

test('a synthetic review says that it is synthetic and has the size asked for', () => {
  expect(review.synthetic).toBe(true);
  expect(review.configurations).toHaveLength(400);
  expect(review.sources).toHaveLength(60);
  expect(review.fragments).toHaveLength(800);
});

test('a few constructs are used often and many once, as Zipf’s law has it', () => {
  const uses = new Map<string, number>();
  const concepts = conceptOfConstruct(truth);
  for (const { slots } of review.configurations) {
    for (const id of slots.flatMap((slot) => slot.constructs)) {
      const concept = concepts.get(id)?.label ?? '';
      uses.set(concept, (uses.get(concept) ?? 0) + 1);
    }
  }
  const counts = [...uses.values()].sort((left, right) => right - left);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const top = counts.slice(0, Math.ceil(counts.length / 10)).reduce((sum, count) => sum + count, 0);
  expect(top / total).toBeGreaterThan(0.3);
  expect(counts.filter((count) => count <= 3).length / counts.length).toBeGreaterThan(0.15);
});

test('some configurations are incomplete, some evidence opposes, some studies have several reports', () => {
  const roles = review.configurations.map(
    ({ slots }) => new Set(slots.map(({ role }) => role)).size,
  );
  const partial = roles.filter((count) => count < 3).length / roles.length;
  expect(partial).toBeGreaterThan(0.05);
  expect(partial).toBeLessThan(0.25);
  expect(review.evidence.some(({ stance }) => stance === 'opposes')).toBe(true);
  const documents = review.sources.filter(({ kind }) => kind === 'document').length;
  expect(review.studyFamilies.length).toBeLessThan(documents);
});

test('retellings say the same in the terms of the planted truth', () => {
  expect(truth.retellings.length).toBeGreaterThan(20);
  for (const { earlier, later } of truth.retellings) {
    expect(claimOf(earlier)).toEqual(claimOf(later));
  }
});

test('oppositions keep the mechanism and turn an outcome round', () => {
  expect(truth.oppositions.length).toBeGreaterThan(10);
  for (const { earlier, later } of truth.oppositions) {
    expect(claimOf(later).filter((part) => part.startsWith('mechanism'))).toEqual(
      claimOf(earlier).filter((part) => part.startsWith('mechanism')),
    );
    expect(claimOf(later)).not.toEqual(claimOf(earlier));
  }
});

test('some ideas have several wordings, among them wordings of the lack of the idea', () => {
  const several = truth.concepts.filter(({ constructs }) => constructs.length > 1);
  expect(several.length / truth.concepts.length).toBeGreaterThan(0.25);
  const both = several.filter(
    ({ constructs }) => new Set(constructs.map((one) => one.reversed)).size === 2,
  );
  expect(both.length).toBeGreaterThan(5);
});

test('an impossible size is refused as a misuse', () => {
  expect(() => syntheticReview({ seed: 1, configurations: -1 })).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
  expect(
    UsageError.isInstance(catchError(() => syntheticReview({ seed: 1, documents: 1.5 }))),
  ).toBe(true);
});

test('an empty review can be made', () => {
  const { review: empty } = syntheticReview({
    seed: 1,
    configurations: 0,
    documents: 0,
    fragments: 0,
  });
  expect(empty.configurations).toEqual([]);
});

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function conceptOfConstruct({ concepts }: SyntheticTruth) {
  return new Map(
    concepts.flatMap(({ label, constructs }) =>
      constructs.map(({ id, reversed }) => [id, { label, reversed }] as const),
    ),
  );
}

/** What a configuration says in terms of ideas: role, idea and direction of the idea. */
function claimOf(id: string): string[] {
  const concepts = conceptOfConstruct(truth);
  const configuration: Configuration | undefined = findEntity(review, 'configuration', id);
  return (configuration?.slots ?? []).map(({ role, constructs, direction }) => {
    const concept = concepts.get(constructs[0] ?? '');
    const turned: Direction | undefined =
      concept?.reversed === true && direction !== undefined
        ? reverseDirection(direction)
        : direction;
    return `${role} ${concept?.label ?? ''} ${turned ?? 'not said'}`;
  });
}
