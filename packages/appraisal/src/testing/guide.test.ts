import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CaseTable } from '../case/define-cases';
import { packFromJson } from '../rule-package/pack-from-json';
import { testPackage } from './test-package';

const guide = readFileSync(new URL('../../docs/write-a-rule.md', import.meta.url), 'utf8');
const [what = '', cases = ''] = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text);

test('the rule of the guide holds to the cases of the guide', () => {
  const id = 'craft/outcome-has-measure';
  const check = {
    id,
    revision: 1,
    title: 'An outcome names its measure',
    why: 'Without it, nobody can tell what was compared.',
    grounds: [{ text: 'The guide.', checked: 'judgement' }],
    presets: ['strict'],
    severity: 'hint',
    ...(JSON.parse(`{${what}}`) as object),
  };
  const pack = packFromJson({ namespace: 'craft', apiVersion: 1, checks: [check] });
  if (!pack.ok) expect.fail(JSON.stringify(pack.issues));
  const table = { [id]: JSON.parse(cases) as unknown } as CaseTable;
  expect(testPackage(pack.value, table)).toEqual([]);
});
