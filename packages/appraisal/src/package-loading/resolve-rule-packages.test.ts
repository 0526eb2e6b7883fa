import { describe, expect, test } from 'vitest';
import { appraise } from '../engine/appraise';
import { settingsOf } from '../config/settings';
import { checkThat, packageWith } from '../test-material/test-rules';
import { reviewOfCase } from '../testing/case-review';
import { rulePackageName } from './package-name';
import { registryHost } from './registry-host';
import { resolveRulePackages, type RulePackageHost } from './resolve-rule-packages';

const shipped = packageWith(checkThat('shipped', () => 'passed'));
const pack = {
  namespace: 'ward',
  apiVersion: 1,
  checks: [
    {
      id: 'ward/configuration-has-title',
      revision: 1,
      title: 'A configuration has a title',
      why: 'Readers look for it.',
      grounds: [{ text: 'House practice.', checked: 'judgement' }],
      presets: ['recommended'],
      severity: 'hint',
      given: { each: 'configuration' },
      rules: [{ when: { path: 'title', is: 'blank' }, then: { message: 'no-title' } }],
      messages: {
        'no-title': { outcome: 'failed', text: 'It has no title.', advice: 'Give it one.' },
      },
    },
  ],
};
const host = registryHost({
  packages: {
    'cmoc-rules-test': () => Promise.resolve({ default: shipped }),
    'not-rules': { default: () => 1 },
    'rules-of-tomorrow': {
      default: Object.create(shipped, { apiVersion: { value: 2 } }) as object,
    },
    broken: () => Promise.reject(new RangeError('it breaks')),
  },
  packs: { 'ward.rules.json': JSON.stringify(pack), './broken.json': '{' },
});
const codes = async (...names: string[]) =>
  (await resolveRulePackages(names, host)).issues.map(({ code }) => code);

describe('rulePackageName', () => {
  test.each([
    ['cmoc-rules-house', 'package'],
    ['@team/rules', 'package'],
    ['@team/rules/ward', 'package'],
    ['./house.rules.json', 'file'],
    ['../rules/house.json', 'file'],
    ['./house.mjs', 'refused'],
    ['/etc/passwd.json', 'refused'],
    ['data:text/javascript,export default 1', 'refused'],
    ['https://example.org/rules.mjs', 'refused'],
    ['node:fs', 'refused'],
    ['rules/../../x', 'refused'],
    ['..\\house.json', 'refused'],
    ['', 'refused'],
  ])('takes %s as %s', (name, kind) => {
    expect(rulePackageName(name).kind).toBe(kind);
  });
});

describe('resolveRulePackages', () => {
  test('loads installed packages and JSON packs that a review names, and they run', async () => {
    const review = {
      ...reviewOfCase({ configurations: [{ id: 'c1', tier: 'extracted', slots: [] }] }),
      appraisal: { packages: ['cmoc-rules-test', './rules/ward.rules.json'] },
    };
    const settings = settingsOf(review);
    const named = settings.ok ? (settings.value.packages ?? []) : [];
    const { packages, issues } = await resolveRulePackages(named, host);
    expect(issues).toEqual([]);
    const { results } = appraise(review, { packages });
    expect(results.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['test/shipped', 'passed'],
      ['ward/configuration-has-title', 'failed'],
    ]);
  });

  test('names what it could not load and loads the rest', async () => {
    const { packages, issues } = await resolveRulePackages(
      ['missing', './missing.json', 'broken', './broken.json', 'node:fs', './ward.rules.json'],
      host,
    );
    expect(packages.map(({ namespaces }) => namespaces)).toEqual([['ward']]);
    expect(issues.map(({ code }) => code)).toEqual(Array(5).fill('package-not-loaded'));
    expect(issues.map(({ message }) => message).join('\n')).toContain('it breaks');
  });

  test('tells what is no package from what another version of the contract made', async () => {
    expect(await codes('not-rules')).toEqual(['not-a-rule-package']);
    expect(await codes('rules-of-tomorrow')).toEqual(['unsupported-api-version']);
  });

  test('keeps the rule that came first when two packages have it', async () => {
    const shippedAs = { '@cmoc/shipped': shipped };
    const { packages, issues } = await resolveRulePackages(['cmoc-rules-test'], host, {
      shipped: shippedAs,
    });
    expect(packages).toEqual([shipped]);
    expect(issues).toMatchObject([
      { code: 'duplicate-rule', params: { other: '@cmoc/shipped', rule: 'test/shipped' } },
    ]);
  });

  test('does not ask the host for what is shipped, nor twice for the same name', async () => {
    const asked: string[] = [];
    const listening: RulePackageHost = {
      isTrusted: () => 'trusted',
      importPackage: (name) => {
        asked.push(name);
        return shipped;
      },
      readPack: () => undefined,
    };
    await resolveRulePackages(['@cmoc/shipped', 'a', 'a'], listening, {
      shipped: { '@cmoc/shipped': packageWith() },
    });
    expect(asked).toEqual(['a']);
  });

  test.each<[string, RulePackageHost['isTrusted'], string]>([
    ['gives no answer', undefined, 'package-not-trusted'],
    ['says no', () => Promise.resolve('not-trusted'), 'package-not-trusted'],
    ['answers something else', () => true as never, 'package-not-trusted'],
    ['has no such package', () => 'not-installed', 'package-not-loaded'],
    ['fails to answer', () => Promise.reject(new RangeError('no')), 'package-not-loaded'],
  ])('runs no code where the host %s, and loads packs all the same', async (_, isTrusted, code) => {
    const asked: string[] = [];
    const { packages, issues } = await resolveRulePackages(['code', './ward.rules.json'], {
      ...(isTrusted === undefined ? {} : { isTrusted }),
      importPackage: (name) => {
        asked.push(name);
        return shipped;
      },
      readPack: () => JSON.stringify(pack),
    });
    expect(asked).toEqual([]);
    expect(packages.map(({ namespaces }) => namespaces)).toEqual([['ward']]);
    expect(issues).toMatchObject([{ code, params: { name: 'code' } }]);
  });

  test('does not let a package take the name of the engine', async () => {
    const taking = registryHost({
      packages: { taking: { ...pack, namespace: 'appraisal', checks: [] } },
    });
    const { issues } = await resolveRulePackages(['taking'], taking);
    expect(issues.map(({ code }) => code)).toEqual(['reserved-namespace']);
  });

  test('refuses a pack nested deeper than anybody writes', async () => {
    const deep = `{"namespace":"x","apiVersion":1,"checks":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const { issues } = await resolveRulePackages(
      ['./deep.json'],
      registryHost({ packs: { 'deep.json': deep } }),
    );
    expect(issues.map(({ code }) => code)).toEqual(['invalid-pack']);
  });
});
