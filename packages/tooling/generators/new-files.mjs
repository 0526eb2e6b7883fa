import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What new rules, items and packages start from. Everything they hold runs as it is. */

const idPattern = /^[a-z][a-z0-9-]*(?:@[a-z0-9][a-z0-9.]*)?\/[a-z0-9][a-z0-9-]*$/;
const ground = { text: 'Say where the rule comes from.', checked: 'judgement' };

/**
 * Writes files that are not there yet; refuses, before it writes any, when one is.
 *
 * @param {string} home
 * @param {Record<string, string>} files
 */
export function writeNew(home, files) {
  const there = Object.keys(files).find((path) => existsSync(join(home, path)));
  if (there !== undefined) {
    console.error(`${join(home, there)} is there already; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
    console.log(path);
  }
}

/**
 * A check as JSON with its cases.
 *
 * @param {string} id
 * @returns {Record<string, string>}
 */
export function newRuleFiles(id) {
  assertId(id);
  const configuration = (/** @type {object} */ more) => ({
    configurations: [{ id: 'c1', tier: 'extracted', slots: [], ...more }],
  });
  return {
    [`src/${id}/check.json`]: json({
      id,
      revision: 1,
      title: 'A configuration has a title',
      why: 'Say why it matters to a realist review, and what to do.',
      grounds: [ground],
      presets: ['strict'],
      severity: 'hint',
      given: { each: 'configuration' },
      rules: [
        {
          when: { path: 'title', is: 'blank' },
          then: { message: 'no-title', params: { configuration: 'id' } },
        },
      ],
      messages: {
        'no-title': {
          outcome: 'failed',
          text: `The configuration {configuration} has no title (${id}).`,
          advice: 'Give it a short title.',
        },
      },
    }),
    [`src/${id}/cases.json`]: json([
      {
        name: 'A titled configuration passes',
        review: configuration({ title: 'Trust' }),
        expect: 'passed',
      },
      {
        name: 'One without a title is pointed at',
        review: configuration({}),
        expect: [{ message: 'no-title', target: 'configuration:c1' }],
      },
      {
        name: 'Without configurations there is nothing to look at',
        review: {},
        expect: 'inapplicable',
      },
    ]),
  };
}

/**
 * The defect that a new check looks for, to be planted in sound reviews when the check is measured.
 *
 * @param {string} id
 * @returns {Record<string, string>}
 */
export function newDefectFile(id) {
  return {
    [`src/${id}/defect.ts`]: `import { drawn, type Planter } from '../../planting/planting';

/** Plants what this check looks for in a sound review. */
export const plant: Planter = (review, pick) => {
  const chosen = drawn(review.configurations, pick);
  if (chosen === undefined) return undefined;
  delete chosen.title;
  return \`configuration:\${chosen.id}\`;
};
`,
  };
}

/**
 * A judged item and, where the instrument is new, the instrument.
 *
 * @param {string} id
 * @param {{ scale: { id: string }[] } | undefined} [known] the instrument, where there is one
 * @returns {Record<string, string>}
 */
export function newItemFiles(id, known) {
  assertId(id);
  const instrument = id.slice(0, id.indexOf('/'));
  const made = known ?? newInstrument(instrument);
  const said = {
    id: 'j1',
    item: id,
    level: made.scale.at(-1)?.id,
    by: 'p1',
    at: '2026-01-05T10:00:00Z',
    reason: 'Said on page 4.',
  };
  return {
    ...(known === undefined ? { [`src/${instrument}/instrument.json`]: json(made) } : {}),
    [`src/${id}/item.json`]: json({
      id,
      revision: 1,
      title: 'Say what is judged',
      instrument,
      subject: 'review',
      text: `Ask the question here (${id}).`,
      why: 'Say why it matters to a realist review.',
      grounds: [ground],
      presets: ['strict'],
      reads: [],
    }),
    [`src/${id}/cases.json`]: json([
      { name: 'Nobody has judged it yet', review: {}, expect: { status: 'untested' } },
      {
        name: 'One rater has judged it',
        review: { team: [{ id: 'p1', name: 'Reviewer' }], judgements: [said] },
        expect: { status: 'judged', level: said.level },
      },
    ]),
  };
}

/** @param {string} id */
function newInstrument(id) {
  return {
    id,
    title: 'Name the instrument',
    about: 'Say what it is for and what it is not.',
    grounds: [ground],
    scale: [
      { id: 'no', label: 'no' },
      { id: 'unclear', label: 'unclear' },
      { id: 'yes', label: 'yes', affirms: true },
    ],
    ordered: true,
  };
}

/**
 * A package of rules as data, with a first rule. Its pack is put together from the rule folders, so
 * that adding a rule touches no other file.
 *
 * @param {string} name
 * @returns {Record<string, string>}
 */
export function newPackageFiles(name) {
  assertId(`${name}/rule`);
  const rule = newRuleFiles(`${name}/configuration-has-title`);
  const check = JSON.parse(rule[`src/${name}/configuration-has-title/check.json`] ?? '');
  return {
    'package.json': json({
      name: `cmoc-rules-${name}`,
      version: '0.0.0',
      type: 'module',
      license: 'MIT',
      exports: { '.': `./${name}.rules.json` },
      files: [`${name}.rules.json`],
      scripts: { build: 'node build.mjs', test: 'node build.mjs && node --test' },
      devDependencies: { '@cmoc/appraisal': '*', '@cmoc/model': '*', zod: '^4.6.0' },
    }),
    'build.mjs': buildModule(name),
    'rules.test.mjs': testModule(name),
    [`${name}.rules.json`]: json({
      namespace: [name],
      apiVersion: 1,
      checks: [check],
      cases: { [check.id]: JSON.parse(rule[`src/${check.id}/cases.json`] ?? '') },
    }),
    'README.md': `# cmoc-rules-${name}

Appraisal rules for realist reviews. Name the package in a review:
\`{ "appraisal": { "packages": ["cmoc-rules-${name}"], "presets": ["strict"] } }\`.

Each folder in \`src\` is a rule. \`npm test\` puts them together in \`${name}.rules.json\` and holds them to their cases.
`,
    ...rule,
  };
}

/** @param {string} name */
function buildModule(name) {
  return `import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Puts the rule folders together in one pack, with the cases of the rules. */

const source = new URL('./src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\\\', '/'))
  .sort();
const read = (path) => JSON.parse(readFileSync(new URL(path, source), 'utf8'));
const all = (file) => files.filter((path) => path.endsWith('/' + file)).map(read);

const checks = all('check.json');
const items = all('item.json');
const cases = Object.fromEntries(
  files
    .filter((path) => path.endsWith('/cases.json'))
    .map((path) => [path.slice(0, -'/cases.json'.length), read(path)]),
);
const pack = {
  namespace: [...new Set([...checks, ...items].map(({ id }) => id.split('/')[0]))],
  apiVersion: 1,
  ...(items.length > 0 ? { instruments: all('instrument.json') } : {}),
  ...(checks.length > 0 ? { checks } : {}),
  ...(items.length > 0 ? { items } : {}),
  cases,
};
writeFileSync(
  new URL('./${name}.rules.json', import.meta.url),
  JSON.stringify(pack, undefined, 2) + '\\n',
);
`;
}

/** @param {string} name */
function testModule(name) {
  return `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { packFromJson } from '@cmoc/appraisal';
import { testPackage } from '@cmoc/appraisal/testing';
import './build.mjs';

test('the rules hold to their cases', () => {
  const text = readFileSync(new URL('./${name}.rules.json', import.meta.url), 'utf8');
  const pack = packFromJson(JSON.parse(text));
  assert.deepEqual(pack.ok ? [] : pack.issues, []);
  assert.deepEqual(testPackage(pack.value), []);
});
`;
}

/** @param {string} id */
function assertId(id) {
  if (idPattern.test(id ?? '')) return;
  console.error(`A rule is called namespace/name in lower case; found ${String(id)}.`);
  process.exit(2);
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
