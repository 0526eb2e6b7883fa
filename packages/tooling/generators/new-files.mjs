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

/** @param {string} id */
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

/** @param {string} id */
export function newItemFiles(id) {
  assertId(id);
  const instrument = id.slice(0, id.indexOf('/'));
  const said = {
    id: 'j1',
    item: id,
    level: 'yes',
    by: 'p1',
    at: '2026-01-05T10:00:00Z',
    reason: 'Said on page 4.',
  };
  return {
    [`src/${id}/item.json`]: json({
      id,
      revision: 1,
      title: 'Say what is judged',
      instrument,
      subject: 'review',
      text: 'Ask the question here.',
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
        expect: { status: 'judged', level: 'yes' },
      },
    ]),
  };
}

/** @param {string} name */
export function newPackageFiles(name) {
  assertId(`${name}/rule`);
  return {
    'package.json': json({
      name: `cmoc-rules-${name}`,
      version: '0.0.0',
      type: 'module',
      license: 'MIT',
      exports: { '.': './src/index.mjs' },
      files: ['src'],
      peerDependencies: { '@cmoc/appraisal': '*' },
    }),
    'src/index.mjs': `import { readFileSync } from 'node:fs';
import { defineCheckFromJson, defineRulePackage, presetsOf } from '@cmoc/appraisal';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const checks = [defineCheckFromJson(read('./${name}/configuration-has-title/check.json'))];

export default defineRulePackage({
  namespace: '${name}',
  apiVersion: 1,
  checks,
  presets: presetsOf(checks),
});
`,
    'README.md': `# cmoc-rules-${name}

Appraisal rules for realist reviews. Name the package in the settings of a review:
\`{ "appraisal": { "packages": ["cmoc-rules-${name}"], "presets": ["strict"] } }\`.
`,
  };
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
