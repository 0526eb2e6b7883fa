import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '@cmoc/appraisal';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const home = fileURLToPath(new URL('.', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Checks against a schema as others get it: a file of the package. */
function validator(name: string) {
  const schema = read(require.resolve(`@cmoc/appraisal/schemas/${name}.schema.json`));
  return new Ajv2020({ strict: false }).compile(schema as object);
}

const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
const named = (name: string) => files.filter((path) => path.endsWith(`/${name}`));
const casesBeside = (definition: string) =>
  named(definition)
    .map((path) => path.replace(definition, 'cases.json'))
    .filter((path) => files.includes(path));

describe('the published JSON Schemas', () => {
  test.each([
    ['check', named('check.json')],
    ['item', named('item.json')],
    ['check-cases', casesBeside('check.json')],
    ['item-cases', casesBeside('item.json')],
    ['instrument', named('instrument.json')],
  ])('for %s accept every file of this package', (name, paths) => {
    const validate = validator(name);
    expect(paths.length).toBeGreaterThan(5);
    const refused = paths.filter((path) => !validate(read(`${home}${path}`)));
    expect([refused, validate.errors ?? []]).toEqual([[], []]);
  });

  test.each([
    ['check', { id: 'house/x', revision: 1 }],
    ['check-cases', [{ name: 'a', review: {}, expect: 'good' }]],
    ['item-cases', [{ name: 'a', review: {}, expect: { status: 'scored' } }]],
    ['pack', { namespace: 'house', apiVersion: 2 }],
    ['settings', { preset: ['recommended'] }],
    ['baseline', { format: 'cmoc-appraisal-baseline', version: 1, findings: [{ rule: 'x' }] }],
    ['wording', { instrument: 'rameses-synthesis@2013', items: {} }],
  ])('for %s refuse another shape', (name, value) => {
    expect(validator(name)(value)).toBe(false);
  });

  test.each([
    [
      'settings',
      { packages: ['./house.rules.json'], rules: { 'craft/mechanism-has-actor': 'off' } },
    ],
    ['pack', { namespace: 'house', apiVersion: 1, checks: [] }],
  ])('for %s accept what a user writes', (name, value) => {
    expect(validator(name)(value)).toBe(true);
  });

  test('are all there', () => {
    for (const name of Object.keys(jsonSchemas())) expect(() => validator(name)).not.toThrow();
  });
});
