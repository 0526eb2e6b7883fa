/**
 * Writes the page of every format from what the format and its cases say. Run by `pnpm generate`; a test
 * holds the pages to it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { FormatCases } from '../src/page/format-case';
import { formatPage } from '../src/page/format-page';
import { formats } from '../src/registry/formats';

for (const format of formats) {
  const folder = new URL(`../src/formats/${format.id}/`, import.meta.url);
  const file = new URL('cases.ts', folder);
  const { cases } = existsSync(file)
    ? ((await import(file.href)) as { readonly cases: FormatCases })
    : { cases: {} };
  writeFileSync(new URL('page.md', folder), formatPage(format, cases));
}
