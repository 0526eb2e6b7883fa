import { bench, describe } from 'vitest';
import { find } from '../../find/find';
import { syntheticReview } from '../../testing/synthetic-review/synthetic-review';
import { changeOf } from '../field-changes/change-of';
import type { Operation, OperationBody } from '../operation/operation';
import { referrersOf } from '../referrers/referrers-of';
import { apply } from './apply';

const authorship = {
  by: 'synthetic-coder',
  at: '2024-03-01T09:30:00Z',
  reason: 'A synthetic reason.',
};

for (const [configurations, fragments] of [
  [500, 2_000],
  [5_000, 20_000],
  [50_000, 200_000],
] as const) {
  const { review } = syntheticReview({ seed: 1, configurations, fragments });
  const [first, second] = review.configurations;
  const evidence = review.evidence.find(({ stance }) => stance === 'supports');
  referrersOf(review, { kind: 'configuration', id: first!.id });
  const bodies: Readonly<Record<string, OperationBody>> = {
    'change the title of a configuration': changeOf(
      review,
      { kind: 'configuration', id: first!.id },
      { title: 'A title' },
    )!,
    'add evidence': {
      kind: 'add',
      entityKind: 'evidence',
      entity: { ...find(review, 'evidence', evidence!.id)!, id: 'new-evidence' },
    },
    'remove evidence': { kind: 'remove', entityKind: 'evidence', id: evidence!.id },
    'merge two configurations': {
      kind: 'merge',
      mapping: 'new-mapping',
      from: [first!.id, second!.id],
      create: [{ id: 'new-configuration', tier: 'consolidated', slots: first!.slots }],
    },
  };
  describe(`one operation on ${String(configurations)} configurations and ${String(fragments)} fragments`, () => {
    for (const [name, body] of Object.entries(bodies)) {
      const operation: Operation = { ...authorship, ...body };
      const result = apply(review, operation);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      bench(name, () => void apply(review, operation), { time: 500 });
    }
  });
  if (configurations > 5_000) continue;
  describe(`who points to whom, ${String(configurations)} configurations`, () => {
    bench(
      'read once, by the first removal',
      () => {
        referrersOf({ ...review }, { kind: 'configuration', id: first!.id });
      },
      { time: 300, iterations: 3 },
    );
  });
}
