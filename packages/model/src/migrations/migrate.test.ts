import { expect, test } from 'vitest';
import { IssueList } from '../result/issue-list';
import { bringToCurrentFormat } from '../parse/check-format';
import { migrate } from './migrate';
import type { Migration } from './migration';
import { migrations } from './migrations';

const rename: Migration = {
  from: 1,
  summary: '“title” is called “name”',
  migrate: ({ title, ...rest }) => ({ ...rest, name: title }),
};
const wrap: Migration = {
  from: 2,
  summary: '“name” is an object',
  migrate: (value) => ({ ...value, name: { text: value['name'] } }),
};

test('the steps between two versions are taken in order and the version follows', () => {
  const old = { version: '1.3', title: 'A', extra: 1 };
  const migrated = migrate(old, 1, 3, [wrap, rename]);
  expect(migrated?.value).toEqual({ version: '3.0', name: { text: 'A' }, extra: 1 });
  expect(migrated?.taken).toEqual([rename, wrap]);
  expect(old).toEqual({ version: '1.3', title: 'A', extra: 1 });
});

test('a version without a step is not migrated', () => {
  expect(migrate({ version: '0.9' }, 0, 2, [rename])).toBeUndefined();
});

test('a file that was migrated says so, with what changed', () => {
  const issues = new IssueList();
  const value = { format: 'cmoc-review', version: '0.4', id: 'r', headline: 'A' };
  const step: Migration = {
    from: 0,
    summary: '“headline” is called “title”',
    migrate: ({ headline, ...rest }) => ({ ...rest, title: headline }),
  };
  const next: Migration = { from: 1, summary: 'nothing else', migrate: (one) => ({ ...one }) };
  expect(bringToCurrentFormat(value, issues, [next, step])).toEqual({
    format: 'cmoc-review',
    version: '2.0',
    id: 'r',
    title: 'A',
  });
  expect(issues.toArray()).toMatchObject([
    {
      code: 'older-format',
      severity: 'warning',
      params: { version: '0.4', changes: [step.summary, 'nothing else'] },
    },
  ]);
});

test('a version too old to be read is refused', () => {
  const issues = new IssueList();
  const value = { format: 'cmoc-review', version: '0.4', id: 'r', title: 'A' };
  expect(bringToCurrentFormat(value, issues)).toBeUndefined();
  expect(issues.toArray()).toMatchObject([{ code: 'unsupported-format', path: ['version'] }]);
});

test('every step has a version of its own', () => {
  expect(new Set(migrations.map(({ from }) => from)).size).toBe(migrations.length);
});
