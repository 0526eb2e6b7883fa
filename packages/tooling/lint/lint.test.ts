import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineLint } from './config.mjs';

let root: string;
let eslint: ESLint;

/** A monorepo in small, so that the fixtures never lie in the tree they would be found in. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cmoc-lint-'));
  write('tsconfig.json', {
    compilerOptions: {
      strict: true,
      noUncheckedIndexedAccess: true,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      types: [],
      jsx: 'preserve',
    },
    include: ['packages', 'apps'],
  });
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: defineLint({ root }),
  });
});
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, content: unknown) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(root, path), text);
}

/** The rules broken in one file, which is written and then taken away again. */
async function broken(path: string, code: string): Promise<string[]> {
  write(path, code);
  const results = await eslint.lintFiles([join(root, path)]);
  rmSync(join(root, path));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? `fatal: ${message}`),
  );
}

const library = 'packages/model/src/fixture.ts';
const longFunction = `export function long(): number {\n  let sum = 0;\n${'  sum += 1;\n'.repeat(50)}  return sum;\n}\n`;
const branches = 'if (n > 1) { n += 1; }\n'.repeat(12);

describe('lint in the source of a library', () => {
  it('finds nothing in sound code', async () => {
    const sound = `import { b } from './b';
/** Adds. */
export function add(a: number): number {
  return new Date(a).getTime() + b;
}
`;
    write('packages/model/src/b.ts', 'export const b = 1;\n');
    expect(await broken(library, sound)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['Math.random', 'export const x = Math.random();', 'no-restricted-properties'],
    ['a random taken apart', 'export const { random } = Math;', 'no-restricted-properties'],
    ['random ids', 'export const x = crypto.randomUUID();', 'no-restricted-properties'],
    ['Date.now', 'export const x = Date.now();', 'no-restricted-properties'],
    ['new Date()', 'export const x = new Date();', 'no-restricted-syntax'],
    ['Date()', 'export const x = Date();', 'no-restricted-syntax'],
    ['fetch', 'export const x = fetch("https://example.org");', 'no-restricted-globals'],
    [
      'fetch of the global',
      'export const x = globalThis.fetch("a:b");',
      'no-restricted-properties',
    ],
    ['process', 'export const x: unknown = process;', 'no-restricted-globals'],
    ['a Node module', 'import "node:fs";', 'no-restricted-imports'],
    ['a Node module by its old name', 'import "fs/promises";', 'no-restricted-imports'],
    ['a bare throw', 'throw new Error("no");', 'no-restricted-syntax'],
    ['a bare throw without new', 'throw Error("no");', 'no-restricted-syntax'],
    ['a throw of a TypeError', 'throw new TypeError("no");', 'no-restricted-syntax'],
    ['export *', 'export * from "zod";', 'no-restricted-syntax'],
    ['an enum', 'export enum Colour { Red }', 'no-restricted-syntax'],
    ['zod by its name z', 'import { z } from "zod";\nexport const x = z;', 'no-restricted-syntax'],
    ['zod by its default', 'import z from "zod";\nexport const x = z;', 'no-restricted-syntax'],
    [
      'instanceof of our errors',
      'declare class UsageError {}\nexport const x = (e: unknown) => e instanceof UsageError;',
      'no-restricted-syntax',
    ],
    ['a default export', 'export default 1;', 'no-restricted-syntax'],
    ['a default by name', 'const a = 1;\nexport { a as default };', 'no-restricted-syntax'],
    [
      'a file of 401 lines',
      'export const a = 1;\n'.replace('a', 'a') + '\n'.repeat(400),
      'max-lines',
    ],
    ['a function of over 50 lines', longFunction, 'max-lines-per-function'],
    [
      'complexity over 12',
      `export function f(n: number): number {\n${branches}return n;\n}`,
      'complexity',
    ],
    [
      'five parameters',
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];',
      'max-params',
    ],
    ['an import out of the package', 'import "../../graph/src/index";', 'cmoc/package-boundary'],
    [
      'a type from another package by path',
      'export type X = import("../../graph/src/index").X;',
      'cmoc/package-boundary',
    ],
    [
      'a lazy import out of the package',
      'export const x = import("../../graph/src/index");',
      'cmoc/package-boundary',
    ],
    ['a floating promise', 'Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
    ['any', 'export const x = (a: any) => a;', '@typescript-eslint/no-explicit-any'],
    [
      'a directive that silences nothing',
      '// eslint-disable-next-line no-eval\nexport const a = 1;',
      "fatal: Unused eslint-disable directive (no problems were reported from 'no-eval').",
    ],
  ])('finds %s', async (_, code, rule) => {
    expect(await broken(library, code)).toContain(rule);
  });
});

describe('lint elsewhere', () => {
  const impure = 'export const x = [Math.random(), Date.now()];\n';

  it.each([
    'packages/cli/src/fixture.ts',
    'packages/interchange/src/node/fixture.ts',
    'packages/model/src/fixture.test.ts',
    'apps/workbench/src/fixture.ts',
  ])('lets %s touch its environment', async (path) => {
    expect(await broken(path, impure)).toEqual([]);
  });

  it('asks coded errors of the command line too', async () => {
    const code = 'throw new Error("no");';
    expect(await broken('packages/cli/src/fixture.ts', code)).toContain('no-restricted-syntax');
  });

  it('lets the one entry of a rule package export by default', async () => {
    const code = 'export default 1;';
    expect(await broken('packages/rules-own/src/index.ts', code)).toEqual([]);
    expect(await broken('packages/rules-own/src/rule.ts', code)).toContain('no-restricted-syntax');
  });

  it('takes zod as a namespace, values and types', async () => {
    const types = "import type * as z from 'zod';\nexport type X = z.ZodType;\n";
    expect(await broken(library, types)).not.toContain('no-restricted-syntax');
    const values = "import * as z from 'zod';\nexport const x = z.string;\n";
    expect(await broken(library, values)).not.toContain('no-restricted-syntax');
  });

  it('forbids an app to reach into a package by path', async () => {
    const code = 'import "../../../packages/model/src/index";';
    expect(await broken('apps/workbench/src/fixture.ts', code)).toContain('cmoc/package-boundary');
  });

  it('asks short files of tests, but not short functions', async () => {
    const long = `export function test() {\n${'  void 0;\n'.repeat(100)}}\n`;
    expect(await broken('packages/model/src/fixture.test.ts', long)).toEqual([]);
    expect(await broken('packages/model/src/fixture.test.ts', '\n'.repeat(401))).toContain(
      'max-lines',
    );
  });
});
