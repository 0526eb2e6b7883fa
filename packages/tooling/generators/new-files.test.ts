import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../setup/run.mjs';
import { loadSource } from './load-source.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
let folder = '';
let tester: {
  complaintsOf(pack: unknown): unknown[];
};

beforeAll(async () => {
  const home = fileURLToPath(new URL('../../rules-rameses/', import.meta.url));
  tester = (await loadSource(
    home,
    `import { packFromJson } from '@cmoc/appraisal';
     import { testPackage } from '@cmoc/appraisal/testing';
     export function complaintsOf(data) {
       const pack = packFromJson(data);
       return pack.ok ? testPackage(pack.value) : pack.issues;
     }`,
  )) as typeof tester;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function generated(...commands: [string, ...string[]][]) {
  folder = mkdtempSync(join(tmpdir(), 'cmoc-new-'));
  for (const [command, ...args] of commands) {
    const program = join(here, `${command}.mjs`);
    const result = await run(process.execPath, [program, ...args, folder], { quiet: true });
    expect(result).toMatchObject({ code: 0 });
  }
}

/** Puts a package together as its author would, and holds it to its cases. */
async function complaints() {
  await import(pathToFileURL(join(folder, 'build.mjs')).href);
  const pack = readdirSync(folder).find((name) => name.endsWith('.rules.json')) ?? '';
  const data = JSON.parse(readFileSync(join(folder, pack), 'utf8')) as { cases: object };
  return [tester.complaintsOf(data), Object.keys(data.cases)];
}

describe('the generators', () => {
  it('make a package whose rule passes the tester as it is', async () => {
    await generated(['new-package', 'ward']);
    const before = readFileSync(join(folder, 'ward.rules.json'), 'utf8');
    expect(await complaints()).toEqual([[], ['ward/configuration-has-title']]);
    expect(JSON.parse(readFileSync(join(folder, 'ward.rules.json'), 'utf8'))).toEqual(
      JSON.parse(before),
    );
  });

  it('add rules and items to it, with an instrument where there is none', async () => {
    await generated(
      ['new-package', 'ward'],
      ['new-rule', 'ward/outcome-has-measure'],
      ['new-item', 'ward@1/first'],
      ['new-item', 'ward@1/second'],
    );
    expect(await complaints()).toEqual([
      [],
      ['ward/configuration-has-title', 'ward/outcome-has-measure', 'ward@1/first', 'ward@1/second'],
    ]);
  });

  it('write over nothing and refuse names that are none', async () => {
    await generated(['new-package', 'ward']);
    const again = await run(process.execPath, [join(here, 'new-package.mjs'), 'ward', folder], {
      quiet: true,
    });
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toContain('nothing was written');
    const wrong = await run(process.execPath, [join(here, 'new-rule.mjs'), 'Ward', folder], {
      quiet: true,
    });
    expect(wrong).toMatchObject({ code: 2 });
  });
});
