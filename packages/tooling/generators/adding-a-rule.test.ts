import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../setup/run.mjs';
import { loadSource } from './load-source.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const rameses = fileURLToPath(new URL('../../rules-rameses/', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const minutes = 60_000;

/** A copy of the first-party rules, so that the tree is left alone. */
let home = '';
let before: Map<string, string>;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cmoc-rules-'));
  cpSync(join(rameses, 'src'), join(home, 'src'), { recursive: true });
  symlinkSync(join(rameses, 'node_modules'), join(home, 'node_modules'), 'junction');
  const options = { extends: join(root, 'tsconfig.json'), include: ['src'] };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(options));
  before = contents();
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function contents(): Map<string, string> {
  const source = join(home, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(source, path)).isFile())
    .sort();
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(source, path)))
        .digest('hex'),
    ]),
  );
}

/** The files that are there, gone or different, but for those that are generated. */
function changedByHand(): string[] {
  const after = contents();
  const all = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = all.filter((path) => before.get(path) !== after.get(path));
  const generated = /(?:^|\/)(?:\w+\.generated\.ts|page\.md|rates\.json)$/;
  return changed.filter((path) => !generated.test(path));
}

async function node(program: string, ...args: string[]): Promise<void> {
  const result = await run(process.execPath, [join(here, program), ...args, home], { quiet: true });
  expect(result).toMatchObject({ code: 0 });
}

async function generate(): Promise<void> {
  await node('generate-rules.mjs');
  await node('seeded-defects/measure.mjs');
  await node('generate-rules.mjs');
}

/** What the tester has against the rules of the copy, and the ids of its checks. */
async function tested(): Promise<{ complaints: unknown[]; checks: string[] }> {
  const loaded = (await loadSource(
    home,
    `import { testPackage } from '@cmoc/appraisal/testing';
     import { ramesesWithPages } from './src/pages/index';
     export const complaints = testPackage(ramesesWithPages);
     export const checks = ramesesWithPages.checks.map(({ id }) => id);`,
  )) as { complaints: unknown[]; checks: string[] };
  return { complaints: loaded.complaints, checks: loaded.checks };
}

const read = (path: string) => readFileSync(join(home, 'src', path), 'utf8');

const added = 'craft/proof-of-one-folder';

describe('a rule of its own', () => {
  const ratesBefore = JSON.parse(readFileSync(join(rameses, 'src/rates.json'), 'utf8')) as object;

  it(
    'is added by its folder alone, and holds to its cases',
    async () => {
      await node('new-rule.mjs', added);
      await generate();
      expect(changedByHand()).toEqual([
        `${added}/cases.json`,
        `${added}/check.json`,
        `${added}/defect.ts`,
      ]);
      const { complaints, checks } = await tested();
      expect(complaints).toEqual([]);
      expect(checks).toContain(added);
      expect(JSON.parse(read('rates.json'))).toMatchObject({
        [added]: { planted: 24, detected: 24 },
      });
      expect(read(`${added}/page.md`)).toContain('Found 24 of 24 planted defects (100 %)');
    },
    5 * minutes,
  );

  it(
    'is removed with its folder alone, be it new or old',
    async () => {
      const old = 'craft/outcome-says-for-whom';
      const folder = join(home, 'src', old);
      rmSync(folder, { recursive: true });
      rmSync(join(home, 'src', added), { recursive: true });
      await node('generate-rules.mjs');
      await node('seeded-defects/measure.mjs');
      expect(changedByHand()).toEqual(
        [...before.keys()].filter(
          (path) => path.startsWith(`${old}/`) && !path.endsWith('page.md'),
        ),
      );
      const { complaints, checks } = await tested();
      expect(complaints).toEqual([]);
      expect(checks).not.toContain(old);
      expect(checks).not.toContain(added);
      const rates = Object.keys(JSON.parse(read('rates.json')) as object);
      expect(rates).toEqual(Object.keys(ratesBefore).filter((id) => id !== old));
    },
    5 * minutes,
  );
});
