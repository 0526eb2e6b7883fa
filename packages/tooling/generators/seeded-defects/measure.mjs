import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../load-source.mjs';
import { ruleFolders } from '../rule-folders.mjs';
import { picker, seeded, sorted, soundReview } from './sound-review.mjs';

/**
 * Measures every rule on planted defects: how many it finds, and on how many sound reviews it raises
 * a false alarm. Writes the rates that the pages show.
 *
 * Each check plants its defect itself, in the `defect.ts` of its folder.
 *
 *   node packages/tooling/generators/seeded-defects/measure.mjs [--check] [--print] [PACKAGE]
 */
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const exampleFile = join(
  root,
  'packages/model/examples/interorganisational-collaboration.cmoc.json',
);
const reviews = 24;

/** @param {string} home the folder of the package */
function loader(home) {
  const planting = ruleFolders(home).filter(({ defect }) => defect);
  return `
${planting.map(({ id }, n) => `import { plant as plant${n} } from './src/${id}/defect';`).join('\n')}
import { appraise } from '@cmoc/appraisal';
import { reviewOfCase } from '@cmoc/appraisal/testing';
import { checks } from './src/rules.generated';
import rameses from './src/index';
import { collectionOfKind } from '@cmoc/model';
export const planters = { ${planting.map(({ id }, n) => `'${id}': plant${n}`).join(', ')} };
export const collections = Object.values(collectionOfKind);
export const rules = checks.map(({ id }) => id);
export function findingsIn(part) {
  const { results, issues } = appraise(reviewOfCase(part), {
    packages: [rameses],
    presets: [],
    rules: Object.fromEntries(rules.map((id) => [id, 'on'])),
  });
  const broken = issues.find(({ code }) => code.startsWith('rule-'));
  if (broken) throw new Error(broken.message);
  return Object.fromEntries(
    results.map(({ rule, findings }) => [
      rule,
      findings.map(({ targets }) => targets.map(({ kind, id }) => kind + ':' + id)),
    ]),
  );
}
`;
}

/**
 * @typedef {object} Rate
 * @property {number} planted
 * @property {number} detected
 * @property {number} clean
 * @property {number} falseAlarms
 */

/**
 * @typedef {object} Measured
 * @property {string[]} collections
 * @property {(review: object) => Record<string, string[][]>} findingsIn
 * @property {Record<string, (review: object, pick: import('./sound-review.mjs').Pick) => string | undefined>} planters
 */

/**
 * @param {string} home the folder of the package
 * @returns {Promise<Record<string, Rate>>} by rule; a check that plants no defect has no rates
 */
export async function measure(home) {
  /** @type {Measured} */
  const { collections, findingsIn, planters } = await loadSource(home, loader(home));
  const empty = Object.fromEntries(collections.map((name) => [name, []]));
  const sound = Array.from({ length: reviews }, (_, seed) => soundReview(seed + 1));
  const soundFindings = sound.map((review) => findingsIn(review));
  const example = exampleReview();
  const exampleFindings = findingsIn(example);
  /** @type {Record<string, Rate>} */
  const rates = {};
  for (const [id, plant] of Object.entries(planters)) {
    const countOf = (/** @type {Record<string, string[][]>} */ found) => found[id]?.length ?? 0;
    const rate = { planted: 0, detected: 0, clean: reviews, falseAlarms: 0 };
    rate.falseAlarms = soundFindings.filter((found) => countOf(found) > 0).length;
    const corpus = [...sound, ...(countOf(exampleFindings) === 0 ? [example] : [])];
    corpus.forEach((review, index) => {
      const copy = { ...structuredClone(empty), ...structuredClone(review) };
      const target = plant(copy, picker(seeded(1000 + index)));
      if (target === undefined) return;
      rate.planted += 1;
      const found = findingsIn(sorted(copy))[id] ?? [];
      if (found.some((targets) => targets.includes(target))) rate.detected += 1;
    });
    rates[id] = rate;
  }
  return rates;
}

function exampleReview() {
  const review = JSON.parse(readFileSync(exampleFile, 'utf8'));
  delete review.format;
  delete review.version;
  return review;
}

/** @param {Record<string, Rate>} rates */
function print(rates) {
  for (const [rule, { planted, detected, clean, falseAlarms }] of Object.entries(rates)) {
    console.log(
      `${rule.padEnd(48)} found ${detected}/${planted}  false alarms ${falseAlarms}/${clean}`,
    );
  }
}

async function main() {
  const [given] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const home = resolve(given ?? join(root, 'packages/rules-rameses'));
  const ratesFile = join(home, 'src/rates.json');
  const rates = await measure(home);
  const text = `${JSON.stringify(rates, undefined, 2)}\n`;
  if (process.argv.includes('--print')) print(rates);
  else if (!process.argv.includes('--check')) writeFileSync(ratesFile, text);
  else if (!existsSync(ratesFile) || readFileSync(ratesFile, 'utf8') !== text) {
    console.error(`stale: ${relative(root, ratesFile)}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
