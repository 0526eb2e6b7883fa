import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { exampleReview } from '@cmoc/model/testing';
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
