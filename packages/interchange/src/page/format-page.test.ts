import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from '../registry/formats';
import { readCase, readCopingCase, writeCase, type FormatCases } from './format-case';
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

/** Fields within fields need not all be named either; lists do. */
function partly(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? (expect.objectContaining(partly(part)) as unknown)
        : part,
    ]),
  );
}

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

  const coping = formats.flatMap((format) =>
    (casesOf(format.id).coping ?? []).map((example) => ({ id: format.id, format, example })),
  );
  it.each(coping)('$id copes with $example.copesWith', ({ format, example }) => {
    const { gives, says } = readCopingCase(format, example);
    const found = new Map(Object.entries(gives));
    for (const [collection, entities] of Object.entries(example.gives ?? {})) {
      const all = (found.get(collection) ?? []) as readonly object[];
      for (const entity of entities)
        expect(all, says).toContainEqual(expect.objectContaining(partly(entity)));
    }
    for (const words of example.says ?? []) expect(says).toContain(words);
    expect(Object.keys({ ...example.gives }).length + (example.says ?? []).length).toBeGreaterThan(
      0,
    );
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
