import { bench, describe } from 'vitest';
import { packageWith, checkThat } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { appraise } from './appraise';

const rules = packageWith(
  checkThat('slots', ({ slots }, { finding }) =>
    slots.filter(({ text }) => text === '7').map(({ id }) => finding('found', { what: id })),
  ),
);

describe.each([500, 5_000, 50_000])('one rule on %i configurations', (count) => {
  const review = reviewOfCase({
    configurations: Array.from({ length: count }, (_, n) => ({
      id: `c${n}`,
      tier: 'extracted' as const,
      slots: [{ id: 'm1', role: 'mechanism' as const, text: String(n % 100) }],
    })),
  });
  const previous = appraise(review, { packages: [rules] });
  const [first, ...rest] = review.configurations;
  const changed = { ...review, configurations: [{ ...first, title: 'Changed' }, ...rest] } as never;

  bench('from nothing', () => {
    appraise(review, { packages: [rules] });
  });

  bench('after one change', () => {
    appraise(changed, { packages: [rules], previous });
  });
});
