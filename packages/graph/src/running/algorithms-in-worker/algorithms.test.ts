import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as layout from '../../layout';
import * as main from '../../index';
import { folderOfAlgorithm } from '../../testing/algorithm-folders';
import { algorithms } from './algorithms';

const published = { ...main, ...layout } as Record<string, unknown>;

describe('the algorithms of the worker', () => {
  it.each(Object.entries(algorithms))(
    '%s is published, and lies in the folder of its name',
    (name, run) => {
      expect(published[name]).toBe(run);
      const folder = new URL(`../../${folderOfAlgorithm(name)!}/`, import.meta.url);
      const file = folderOfAlgorithm(name)!.split('/').at(-1)!;
      const source = readFileSync(new URL(`${file}.ts`, folder), 'utf8');
      expect(source).toContain(`export function ${name}(`);
      expect(readFileSync(new URL('page.md', folder), 'utf8')).toMatch(/^# /);
    },
  );
});
