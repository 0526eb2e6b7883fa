import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { compileFunction } from 'node:vm';
import * as kernel from '@cmoc/kernel';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as model from './index';
import * as testing from './testing/index';

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
const modules: Readonly<Record<string, unknown>> = {
  '@cmoc/kernel': kernel,
  '@cmoc/model': model,
  '@cmoc/model/testing': testing,
};

/** What a program prints, an item a call. */
function printed(code: string): string[] {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const lines: string[] = [];
  const log = (...values: unknown[]) => {
    lines.push(
      values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '),
    );
  };
  const run = compileFunction(outputText, ['require', 'exports', 'console', 'text']) as (
    ...given: unknown[]
  ) => void;
  const load = (name: string) => modules[name];
  run(load, {}, { log }, model.writeReview(testing.exampleReview()));
  return lines;
}

test('the programs of the README print what they say', () => {
  expect(examples.length).toBeGreaterThan(4);
  for (const code of examples) {
    const said = [...code.matchAll(/→ (.+)$/gm)].map(([, value]) => value);
    expect(said.length).toBeGreaterThan(0);
    expect(printed(code)).toEqual(said);
  }
});
