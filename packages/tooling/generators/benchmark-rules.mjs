import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { loadSource } from './load-source.mjs';
import { measure } from './seeded-defects/measure.mjs';

/**
 * Measures all packs on synthetic reviews, from nothing and after one operation, and writes the
 * figures with the rates of every rule to BENCHMARKS.md of the rules.
 *
 *   node packages/tooling/generators/benchmark-rules.mjs
 */
const home = fileURLToPath(new URL('../../rules-rameses/', import.meta.url));
const sizes = [500, 1_000, 5_000, 50_000];

const code = `
import { appraise } from '@cmoc/appraisal';
import rameses from './src/index';
import { largeReview } from './src/large-review';
const config = { packages: [rameses], presets: Object.keys(rameses.presets) };
const edited = (review, name, change) => {
  const [first, ...rest] = review[name];
  return { ...review, [name]: [{ ...first, ...change(first) }, ...rest] };
};
const least = (times, run) => {
  let best = Infinity;
  for (let n = 0; n < times; n += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};
export function figures(count) {
  const review = largeReview(count);
  const times = count > 9_999 ? 2 : 7;
  const whole = least(times, () => appraise(review, config));
  const previous = appraise(review, config);
  const after = (next) => least(times, () => appraise(next, { ...config, previous }));
  return {
    whole,
    slot: after(edited(review, 'configurations', ({ slots }) => ({
      slots: slots.map((slot) => ({ ...slot, direction: 'absent' })),
    }))),
    evidence: after(edited(review, 'evidence', () => ({ stance: 'refines' }))),
    move: after(edited(review, 'mappings', () => ({ reason: 'Said in other words.' }))),
    label: after(edited(review, 'constructs', () => ({ label: 'another word' }))),
  };
}
`;

const { figures } = await loadSource(home, code);
const measured = sizes.map((count) => figures(count));
const rates = await measure(home);

/** @param {number} milliseconds */
const time = (milliseconds) =>
  milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
/**
 * @param {string} label
 * @param {(figure: Record<string, number>) => string} cell
 */
const row = (label, cell) => `| ${label} | ${measured.map(cell).join(' | ')} |`;
/**
 * @param {string} label
 * @param {string} key
 */
const after = (label, key) =>
  row(label, (figure) => {
    const [part = 0, whole = 1] = [figure[key], figure['whole']];
    return `${time(part)} (${((100 * part) / whole).toFixed(1)} %)`;
  });

const text = `# Benchmarks of @cmoc/rules-rameses

Written by \`pnpm --filter @cmoc/rules-rameses bench\` on Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'an unknown processor'}. Every check and every item of every pack, on synthetic reviews with five passages and five pieces of evidence to a configuration. Processor time, least of several runs; on a busy machine read the ratios.

| Configurations | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |
| --- | ${sizes.map(() => '---:').join(' | ')} |
${row('From nothing', ({ whole = 0 }) => time(whole))}
${row('From nothing, to a configuration', ({ whole = 0 }) => `${((1000 * whole) / (sizes[measured.findIndex((each) => each.whole === whole)] ?? 1)).toFixed(0)} µs`)}
${after('After a change of slots', 'slot')}
${after('After a change of evidence', 'evidence')}
${after('After a change of a move', 'move')}
${after('After a change of a construct', 'label')}

## Planted defects

How many planted defects each check finds, and on how many sound reviews it raises a false alarm. The corpus is synthetic, with variants on the published example; the figures say nothing about your review.

| Check | Found | False alarms |
| --- | ---: | ---: |
${Object.entries(rates)
  .map(
    ([rule, each]) =>
      `| \`${rule}\` | ${each.detected} of ${each.planted} | ${each.falseAlarms} of ${each.clean} |`,
  )
  .join('\n')}
`;
writeFileSync(
  join(home, 'BENCHMARKS.md'),
  await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'always' }),
);
