import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { algorithmFolders } from '../algorithm-folders';
import { optionTable } from './option-table';

const sources = new URL('../../', import.meta.url);
/** `ways/simple-paths` has `ways/simple-paths/simple-paths.options.ts`. */
function optionsOf(folder: string): URL {
  return new URL(`${folder}/${folder.split('/').at(-1)!}.options.ts`, sources);
}

const withOptions = algorithmFolders.filter((folder) => existsSync(optionsOf(folder)));

const marker = /<!-- options:[^>]*-->\n/;

/** The formatter pads the cells of a table; that is no difference. */
function withoutAlignment(text: string): string {
  return text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
}

describe('the pages', () => {
  it('are there for every algorithm', () => {
    expect(withOptions.length).toBeGreaterThan(15);
  });

  it.each(withOptions)('%s says its options as they are', async (folder) => {
    const page = new URL(`${folder}/page.md`, sources);
    const text = readFileSync(page, 'utf8');
    const exports = (await import(/* @vite-ignore */ optionsOf(folder).href)) as Record<
      string,
      unknown
    >;
    const schema = Object.values(exports).find((value) => value instanceof z.ZodType)!;
    const [head, end] = [text.split(marker)[0]!, marker.exec(text)?.[0]];
    expect(end).toBeDefined();
    const expected = `${head}${end!}\n${optionTable(schema)}\n`;
    if (process.env['UPDATE_PAGES'] === '1') writeFileSync(page, expected);
    else expect(withoutAlignment(text)).toBe(withoutAlignment(expected));
  });

  it.each(withOptions)('%s says what it means, when to use it and what it costs', (folder) => {
    const text = readFileSync(new URL(`${folder}/page.md`, sources), 'utf8');
    for (const heading of ['When to use it', 'What it costs', 'Mind', 'Example', 'Options']) {
      expect(text).toContain(`\n## ${heading}\n`);
    }
  });
});
