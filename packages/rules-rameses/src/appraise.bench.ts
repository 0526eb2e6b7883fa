import { appraise } from '@cmoc/appraisal';
import { bench, describe } from 'vitest';
import rameses from './index';
import { largeReview } from './large-review';
import rates from './rates.json';

// Rates are counts, not times: they are printed as they stand, and a test keeps them current.
for (const [rule, { planted, detected, clean, falseAlarms }] of Object.entries(rates)) {
  const found = `found ${detected} of ${planted} planted defects`;
  console.log(`${rule.padEnd(58)} ${found}, false alarms on ${falseAlarms} of ${clean} reviews`);
}

/** Every check and every item of every pack. */
const presets = Object.keys(rameses.presets);

describe.each([500, 1_000, 5_000, 50_000])('all packs on %i configurations', (count) => {
  const review = largeReview(count);
  const config = { packages: [rameses], presets };
  const previous = appraise(review, config);
  const [first, ...rest] = review.configurations;
  const changed = { ...review, configurations: [{ ...first, title: 'Changed' }, ...rest] } as never;
  const options = { iterations: 3, time: 0, warmupIterations: 0, warmupTime: 0 };

  bench('from nothing', () => void appraise(review, config), options);
  bench('after one change', () => void appraise(changed, { ...config, previous }), options);
});
