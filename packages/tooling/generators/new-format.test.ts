import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../setup/run.mjs';
import { loadSource } from './load-source.mjs';
import { newFormatFiles, registered } from './new-format-files.mjs';

const interchange = fileURLToPath(new URL('../../interchange/', import.meta.url));
const program = fileURLToPath(new URL('./new-format.mjs', import.meta.url));
let home = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cmoc-format-'));
  cpSync(join(interchange, 'src'), join(home, 'src'), {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts'),
  });
  cpSync(join(interchange, 'package.json'), join(home, 'package.json'));
  writeFileSync(join(home, 'tsconfig.json'), '{}');
  symlinkSync(join(interchange, 'node_modules'), join(home, 'node_modules'));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('the generator of formats', () => {
  it('makes a format that is found and keeps the contract as it is', async () => {
    const made = await run(process.execPath, [program, 'ward-list', home], { quiet: true });
    expect(made).toMatchObject({ code: 0 });
    const tester = (await loadSource(
      home,
      `import { formats } from './src/registry/formats';
       import { formatFor } from './src/registry/find-format';
       import { formatContract } from './src/testing/format-contract';
       import { cases } from './src/formats/ward-list/cases';
       import { readCase } from './src/page/format-case';
       export function problems() {
         const found = formats.find(({ id }) => id === 'ward-list');
         const [example] = cases.reading;
         const bytes = new TextEncoder().encode(example.input);
         const samples = [{ name: 'a.ward-list', bytes }];
         const contract = formatContract(found, { samples, reviews: [], mutations: 100 });
         const detected = formatFor(bytes);
         return {
           id: detected.ok && detected.value.id,
           contract: contract.flatMap(({ problems }) => problems()),
           comesTo: readCase(found, example).comesTo,
         };
       }`,
    )) as { problems(): unknown };
    expect(tester.problems()).toEqual({ id: 'ward-list', contract: [], comesTo: ['2 sources'] });
  });

  it('writes over nothing, and takes no odd names', async () => {
    const before = readFileSync(join(home, 'src/registry/formats.ts'), 'utf8');
    for (const [id, code] of [
      ['ris', 1],
      ['Ward List', 2],
      ['../x', 2],
    ] as const) {
      const result = await run(process.execPath, [program, id, home], { quiet: true });
      expect(result).toMatchObject({ code });
    }
    expect(readFileSync(join(home, 'src/registry/formats.ts'), 'utf8')).toBe(before);
  });

  it('registers a format once', () => {
    const registry = readFileSync(join(interchange, 'src/registry/formats.ts'), 'utf8');
    const once = registered(registry, 'ward');
    expect(once).toContain("import { wardFormat } from '../formats/ward/ward';");
    expect(once).toMatch(/ {2}wardFormat,\n\];\n/);
    expect(registered(once, 'ward')).toBe(once);
    expect(Object.keys(newFormatFiles('ward'))).toContain('src/formats/ward/cases.ts');
  });
});
