import { apply, parseReviewOrThrow, type Review } from '@cmoc/model';
import { expect, it } from 'vitest';
import { readText } from '../formats/table/table-format';
import { asReview } from '../testing/outcome-problems';
import { planImport } from './plan-import';

const decision = { by: 'ann', at: '2026-01-01T00:00:00Z' };
const empty = parseReviewOrThrow({
  ...(asReview({}) as object),
  team: [{ id: 'ann', name: 'Ann' }],
});

function imported(review: Review, table: string) {
  const read = readText('csv', new TextEncoder().encode(table), 'guess');
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const plan = planImport(review, read.value.value, decision);
  const applied = plan.operation === null ? undefined : apply(review, plan.operation);
  return { plan, review: applied?.ok === true ? applied.value.review : review };
}

const first = 'Context,Mechanism,Outcome,Source\na,b,c,Amsel 2010\n';
const second = 'Context,Mechanism,Outcome,Source\nd,e,f,Amsel 2010\n';

it('gives the rows of a second table free numbers, and their evidence with them', () => {
  const one = imported(empty, first).review;
  const { plan, review } = imported(one, second);
  expect(plan.conflicts).toEqual([]);
  expect(plan.heldBack).toEqual([]);
  expect(review.configurations.map(({ id, slots }) => [id, slots[0]?.text])).toEqual([
    ['row-2', 'a'],
    ['row-2-2', 'd'],
  ]);
  const about = review.evidence.map(({ subject, fragment }) => [
    subject.id,
    review.fragments.find(({ id }) => id === fragment)?.text,
  ]);
  expect(about.sort()).toEqual([
    ['row-2', 'a; b; c'],
    ['row-2-2', 'd; e; f'],
  ]);
});

it('adds nothing where either table is imported again', () => {
  const both = imported(imported(empty, first).review, second).review;
  for (const table of [first, second]) {
    const { plan } = imported(both, table);
    expect([plan.operation, plan.conflicts]).toEqual([null, []]);
  }
});
