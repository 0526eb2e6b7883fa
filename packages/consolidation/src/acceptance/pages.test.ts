import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import * as model from '@cmoc/model';
import { buildConfiguration, buildReview, exampleReview } from '@cmoc/model/testing';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as consolidation from '../index';

const folder = fileURLToPath(new URL('../../docs/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** Every line of an example that says what it gives. */
function examplesOf(page: string): { readonly code: string; readonly gives: string }[] {
  const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) =>
    [...block.matchAll(/^([\s\S]*?);[ \n]*\/\/ => (.*)$/gm)].map(([, code = '', gives = '']) => ({
      code,
      gives,
    })),
  );
}

function run(code: string): unknown {
  const compiled = compileFunction(`return (${code});`, ['review', ...Object.keys(consolidation)]);
  return (compiled as (...given: unknown[]) => unknown)(
    exampleReview(),
    ...Object.values(consolidation),
  );
}

/** Two configurations that say much the same, and the reviewer the program of the README speaks of. */
const twoAlike = buildReview({
  team: [{ id: 'ann', name: 'Ann' }],
  configurations: ['nurses-time', 'doctors-time'].map((time) =>
    buildConfiguration(time, {
      context: [`${time} increase`],
      mechanism: ['trust increase'],
      outcome: ['sharing increase'],
    }),
  ),
});

describe('the README', () => {
  it('opens with a program that runs, from a written review to an operation applied', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
    const program = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
    const { outputText } = ts.transpileModule(program, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const applied: boolean[] = [];
    const apply: typeof model.apply = (review, operation) => {
      const result = model.apply(review, operation);
      applied.push(result.ok);
      return result;
    };
    const modules: Readonly<Record<string, unknown>> = {
      '@cmoc/model': { ...model, apply },
      '@cmoc/consolidation': consolidation,
    };
    const text = model.writeReview(twoAlike);
    const run = compileFunction(outputText, ['require', 'exports', 'text']);
    (run as (...given: unknown[]) => void)((name: string) => modules[name], {}, text);
    expect(applied).toEqual([true]);
  });
});

describe('the pages', () => {
  it.each(pages)('%s: examples give what they say', (name) => {
    const page = readFileSync(`${folder}${name}`, 'utf8');
    for (const { code, gives } of examplesOf(page))
      expect(JSON.stringify(run(code)), code).toBe(gives);
    if (name !== 'merging-stays-a-judgement.md') {
      expect(examplesOf(page).length).toBeGreaterThan(0);
      for (const part of ['When to use it', 'What it costs', 'Limits', 'Source'])
        expect(page).toContain(`**${part}.**`);
    }
  });
});
