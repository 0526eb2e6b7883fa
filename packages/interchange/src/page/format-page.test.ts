import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from '../registry/formats';
import { readCase, writeCase, type FormatCases } from './format-case';
import { formatPage } from './format-page';

const folder = fileURLToPath(new URL('../formats', import.meta.url));
const withCases = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'cases.ts')));
const found = new Map<string, FormatCases>();
for (const id of withCases) {
  const file = join(folder, id, 'cases.ts');
  const { cases } = (await import(/* @vite-ignore */ file)) as { readonly cases: FormatCases };
  found.set(id, cases);
}
const casesOf = (id: string) => found.get(id) ?? {};

describe('the page of a format', () => {
  it.each(formats)('says of $id what the format and its cases say', async (format) => {
    await expect(formatPage(format, casesOf(format.id))).toMatchFileSnapshot(
      `../formats/${format.id}/page.md`,
    );
  });
});

describe('the cases of a format', () => {
  const reading = formats.flatMap((format) =>
    (casesOf(format.id).reading ?? []).map((example) => ({ id: format.id, format, example })),
  );
  it.each(reading)('$id reads: $example.title', ({ format, example }) => {
    const { comesTo, leaves } = readCase(format, example);
    expect({ comesTo, leaves }).toEqual({
      comesTo: example.comesTo,
      leaves: example.leaves ?? [],
    });
  });

  const writing = formats.flatMap((format) =>
    (casesOf(format.id).writing ?? []).map((example) => ({ id: format.id, format, example })),
  );
  it.each(writing)('$id writes: $example.title', ({ format, example }) => {
    const { shown } = writeCase(format, example);
    for (const text of example.holds) expect(shown).toContain(text);
  });

  it('stand in folders of formats', () => {
    const ids = new Set(formats.map(({ id }) => id));
    expect(withCases.filter((id) => !ids.has(id))).toEqual([]);
  });
});
