import { testPackage } from '@cmoc/appraisal/testing';
import { describe, expect, test } from 'vitest';
import { cases } from './cases.generated';
import rameses from './index';

describe('the rules of this package', () => {
  test('each holds to its cases', () => {
    expect(testPackage(rameses, cases)).toEqual([]);
  });

  test('each has a folder with cases', () => {
    const without = [...rameses.checks, ...rameses.items].filter(({ id }) => !(id in cases));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
