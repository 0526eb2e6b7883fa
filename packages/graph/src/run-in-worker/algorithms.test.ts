import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as layout from '../layout';
import * as main from '../index';
import { algorithms, controlPosition } from './algorithms';

const folderOf = (name: string) => {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return kebab === 'pagerank' ? 'pagerank' : kebab;
};
const published = { ...main, ...layout } as Record<string, unknown>;

describe('the algorithms of the worker', () => {
  it.each(Object.entries(algorithms))(
    '%s is published, and lies in the folder of its name',
    (name, run) => {
      expect(published[name]).toBe(run);
      const folder = new URL(`../${folderOf(name)}/`, import.meta.url);
      const source = readFileSync(new URL(`${folderOf(name)}.ts`, folder), 'utf8');
      expect(source).toContain(`export function ${name}(`);
      expect(readFileSync(new URL('page.md', folder), 'utf8')).toMatch(/^# /);
      const parameters = source
        .split(`export function ${name}(`)[1]!
        .split('): AlgorithmResult')[0]!;
      const names = parameters.split(/,\n/).map((line) => line.trim().split(':')[0]!);
      const position = names.findIndex((parameter) => parameter === 'control');
      expect(position).toBe((controlPosition as Record<string, number>)[name] ?? -1);
    },
  );
});
