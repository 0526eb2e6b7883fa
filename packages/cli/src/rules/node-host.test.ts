import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from './node-host';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cmoc-rules-'));
  install('rules-esm', { exports: { '.': { import: './index.js' } } }, 'export default "esm";');
  install('rules-plain', { main: './index.js' }, 'export default "plain";');
  install('rules-deep', { exports: { './ward': { default: './index.js' } } }, 'export default 7;');
  install('@team/rules', { exports: './data.json' }, '');
  writeFileSync(join(folder, 'node_modules/@team/rules/data.json'), '{"namespace":["team"]}');
  writeFileSync(join(folder, 'house.rules.json'), '{}');
  mkdirSync(join(folder, 'reviews'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function install(name: string, manifest: object, code: string): void {
  const place = join(folder, 'node_modules', name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, type: 'module', ...manifest }));
  writeFileSync(join(place, 'index.js'), code);
}

const host = () => nodeHost([join(folder, 'reviews')], []);

describe('nodeHost', () => {
  it.each([
    ['rules-esm', 'esm'],
    ['rules-plain', 'plain'],
    ['rules-deep/ward', '7'],
    ['@team/rules', 'team'],
  ])('finds the package %s in a folder above the review', async (name, expected) => {
    expect(JSON.stringify(await host().importPackage(name))).toContain(expected);
  });

  it.each(['rules-gone', 'rules-deep', 'fs', 'node:fs'])('finds nothing for %s', async (name) => {
    expect(await host().importPackage(name)).toBeUndefined();
  });

  it('reads a pack by its way from the review', async () => {
    expect(await host().readPack('../house.rules.json')).toBe('{}');
    expect(await host().readPack('./house.rules.json')).toBeUndefined();
  });
});
