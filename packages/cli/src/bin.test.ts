import { execFile, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/cmoc.mjs', import.meta.url));
const example = fileURLToPath(
  import.meta.resolve('@cmoc/model/examples/interorganisational-collaboration.cmoc.json'),
);
const built = [bin, '../dist/index.js'].every((path) => existsSync(new URL(path, import.meta.url)));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cmoc-bin-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings are kept apart from those of whoever runs the tests. */
const env = () => ({ ...process.env, NO_COLOR: '1', XDG_CONFIG_HOME: join(folder, 'config') });

async function cmoc(...argv: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, ...argv],
      { env: env() },
      (_, stdout, stderr) => {
        resolve({ status: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

describe('bin/cmoc.mjs without a build', { timeout: 60_000 }, () => {
  it('says how to build and ends with 2', () => {
    const alone = join(folder, 'bin', 'cmoc.mjs');
    cpSync(bin, alone);
    const { status, stdout, stderr } = spawnSync(process.execPath, [alone, '--help'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('not-built');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

/** A rule package as somebody outside ships it: one rule that ends, and one that never does. */
const outsideRules = `
import { defineCheck, defineRulePackage } from '@cmoc/appraisal';
const base = {
  revision: 1,
  why: 'For tests.',
  grounds: [{ text: 'House practice.', checked: 'judgement' }],
  presets: ['house'],
  severity: 'error',
  subject: 'review',
  messages: { found: { outcome: 'failed', text: 'Found {what}.', advice: 'Look.' } },
};
const ends = defineCheck({
  ...base,
  id: 'house/ends',
  title: 'Ends',
  run: (_, { finding }) => finding('found', { what: 'it' }),
});
const never = defineCheck({
  ...base,
  id: 'house/never-ends',
  title: 'Never ends',
  run: () => {
    for (;;);
  },
});
export default defineRulePackage({
  namespace: ['house'],
  apiVersion: 1,
  checks: [ends, never],
  presets: { house: { checks: { 'house/ends': 'error', 'house/never-ends': 'error' }, items: [] } },
});
`;

const trusting = ['--rules', 'cmoc-rules-house', '--trust', 'cmoc-rules-house'];
let installed: string | undefined;

/** Installs the package beside a copy of the example, once. */
function withOutsideRules(): string {
  if (installed !== undefined) return installed;
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@cmoc'), { recursive: true });
  for (const name of ['appraisal', 'model']) {
    const link = join(modules, '@cmoc', name);
    symlinkSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), link);
  }
  const place = join(modules, 'cmoc-rules-house');
  mkdirSync(place);
  writeFileSync(join(place, 'index.js'), outsideRules);
  const manifest = { name: 'cmoc-rules-house', type: 'module', exports: { import: './index.js' } };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  const review = join(folder, 'review.cmoc.json');
  cpSync(example, review);
  installed = review;
  return review;
}

describe.skipIf(!built)('the built command', { timeout: 60_000, concurrent: true }, () => {
  it('loads no library before a command is chosen', () => {
    const seen = new Set<string>();
    const walk = (file: string): string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      const text = readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');
      const names = [...text.matchAll(/^(?:import|\} from|import .* from) "([^"]+)";$/gm)];
      return names.flatMap(([, name = '']) =>
        name.startsWith('./') ? walk(name.slice(2)) : [name],
      );
    };
    const loaded = walk('index.js');
    expect(loaded).toContain('commander');
    expect(loaded.filter((name) => name.startsWith('@cmoc/') || name === 'zod')).toEqual([]);
  });

  it('ends a rule from outside that never returns, and names it', async () => {
    const review = withOutsideRules();
    const argv = [...trusting, '--preset', 'house', '--time-limit', '1'];
    const { status, stdout, stderr } = await cmoc('appraise', review, ...argv);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Rules from outside: cmoc-rules-house.');
    expect(stdout).toContain('rule-over-budget');
    expect(stdout).toContain('Found it.');
  });

  it('ends at once on Ctrl-C, with nothing half said', async () => {
    const argv = [...trusting, '--preset', 'house', '--time-limit', '50'];
    const child = spawn(process.execPath, [bin, 'appraise', withOutsideRules(), ...argv], {
      env: env(),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    setTimeout(() => child.kill('SIGINT'), 1500);
    const ended = await new Promise((resolve) => {
      child.on('close', (status, signal) => {
        resolve({ status, signal });
      });
    });
    expect({ ended, said }).toEqual({ ended: { status: null, signal: 'SIGINT' }, said: '' });
  });

  it('writes a review whole, or leaves what was there', async () => {
    const review = join(folder, 'grown.cmoc.json');
    cpSync(example, review);
    writeFileSync(join(folder, 'one.ris'), 'TY  - JOUR\nTI  - Trust\nPY  - 2020\nER  - \n');
    const argv = ['import', join(folder, 'one.ris'), '--into', review, '--by', 'Ann'];
    const first = await cmoc(...argv);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const grown = readFileSync(review, 'utf8');
    expect(grown).toContain('"Trust"');
    const again = await cmoc(...argv);
    expect(again.status).toBe(0);
    expect(readFileSync(review, 'utf8')).toBe(grown);
  });

  it('lets many commands write to one review at once, and loses nothing', async () => {
    const review = join(folder, 'shared.cmoc.json');
    cpSync(example, review);
    const titles = Array.from({ length: 12 }, (_, at) => `Trust in team ${String(at)}`);
    const ended = await Promise.all(
      titles.map((title, at) => {
        const file = join(folder, `shared-${String(at)}.ris`);
        writeFileSync(file, `TY  - JOUR\nTI  - ${title}\nPY  - 2020\nER  - \n`);
        return cmoc('import', file, '--into', review, '--by', `Reader ${String(at)}`);
      }),
    );
    const held = readFileSync(review, 'utf8');
    for (const [at, { status, stderr }] of ended.entries()) {
      if (status === 0) expect(held).toContain(`"${titles[at] ?? ''}"`);
      else expect(stderr).toContain('file-in-use');
    }
    expect(ended.filter(({ status }) => status === 0).length).toBeGreaterThan(8);
    expect((await cmoc('check', review)).status).toBe(0);
  });

  it('prints its help', async () => {
    expect(await cmoc('--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('cmoc propose'),
    });
  });

  it('checks the example', async () => {
    expect(await cmoc('check', example)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('22 configurations'),
    });
  });

  it('finds the loop under both what-ifs', async () => {
    const { status, stdout } = await cmoc(
      ...['chains', example, '--format', 'json'],
      ...['--assume', 'trust=partnership-functioning-and-trust'],
      ...['--assume', 'task-achievement:decrease=task-failure:increase'],
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { loops: unknown[] }).loops).toHaveLength(1);
  });

  it('refuses 200 MB of noise at once', async () => {
    const noise = join(folder, 'noise.cmoc.json');
    writeFileSync(noise, '');
    truncateSync(noise, 200_000_000);
    const { status, stdout, stderr } = await cmoc('check', noise);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('file-too-large');
  });

  it('ends with 2 and one message when the file is missing', async () => {
    const { status, stderr } = await cmoc('chains', join(folder, 'none.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-file');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [bin, 'chains', example, '--format', 'json']);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, said }).toEqual({ status: 0, said: '' });
  });
});
