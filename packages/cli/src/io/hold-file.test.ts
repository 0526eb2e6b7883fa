import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { holdFile, lockFileOf } from './hold-file';
import { writeWhole } from './write-whole';

let folder = '';
let place = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cmoc-hold-'));
  for (const module of ['io/hold-file', 'io/write-whole', 'failure/failure']) compile(module);
  writeFileSync(join(folder, 'add-line.cjs'), addLine);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  place = mkdtempSync(join(folder, 'review-'));
  file = join(place, 'r.cmoc.json');
  writeFileSync(file, 'first\n');
});

/** Processes of their own run the code as it is, not as a test runner loads it. */
function compile(module: string): void {
  const source = readFileSync(new URL(`../${module}.ts`, import.meta.url), 'utf8');
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const target = join(folder, `${module}.js`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, ts.transpileModule(source, { compilerOptions }).outputText);
}

/** Adds a line to a file; told to, says that it holds the file and then waits to be killed. */
const addLine = `
const { openSync, readFileSync } = require('node:fs');
const { holdFile, draftOf } = require('./io/hold-file');
const { writeWhole } = require('./io/write-whole');
const [, , file, line, stay] = process.argv;
holdFile()(file, async () => {
  const before = readFileSync(file);
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (stay) {
    openSync(draftOf(file), 'wx');
    process.stdout.write('held');
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  }
  await writeWhole(file, Buffer.concat([before, Buffer.from(line + '\\n')]), { bytes: before });
}).catch((error) => {
  process.stderr.write(String(error.code));
  process.exitCode = 2;
});
`;

function adding(...argv: string[]): ChildProcess {
  return spawn(process.execPath, [join(folder, 'add-line.cjs'), file, ...argv]);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

describe('holdFile', { timeout: 60_000 }, () => {
  it('lets writers at a file one after the other, and none is lost', async () => {
    const lines = Array.from({ length: 24 }, (_, at) => `line ${String(at)}`);
    const codes = await Promise.all(lines.map((line) => ended(adding(line))));
    expect(codes).toEqual(lines.map(() => 0));
    const written = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(written.sort()).toEqual(['first', ...lines].sort());
    expect(readdirSync(place)).toEqual(['r.cmoc.json']);
  });

  it('clears away what a killed process held, and loses nothing', async () => {
    const child = adding('never', 'stay');
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    expect(readdirSync(place)).toHaveLength(3);
    child.kill('SIGKILL');
    await ended(child);
    expect(existsSync(lockFileOf(file))).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('first\n');
    const codes = await Promise.all(['a', 'b', 'c'].map((line) => ended(adding(line))));
    expect(codes).toEqual([0, 0, 0]);
    const written = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(written.sort()).toEqual(['a', 'b', 'c', 'first']);
    expect(readdirSync(place)).toEqual(['r.cmoc.json']);
  });

  const impatient = holdFile({ wait: 100, abandoned: 100 });
  const locked = (holder: object) => {
    writeFileSync(lockFileOf(file), JSON.stringify({ nonce: 'n', began: null, ...holder }));
  };

  it('refuses a file that somebody living keeps, and says who', async () => {
    locked({ pid: process.pid, host: hostname() });
    await expect(impatient(file, () => Promise.resolve(1))).rejects.toMatchObject({
      code: 'EBUSY',
      holder: { pid: process.pid },
      lock: lockFileOf(file),
    });
    expect(readdirSync(place).sort()).toEqual(['.r.cmoc.json.lock', 'r.cmoc.json']);
  });

  it('keeps the hold of another machine, of which it cannot know', async () => {
    locked({ pid: 2 ** 30, host: 'elsewhere' });
    await expect(impatient(file, () => Promise.resolve(1))).rejects.toMatchObject({
      code: 'EBUSY',
    });
  });

  it.runIf(process.platform === 'linux')(
    'takes another process with the same number for another',
    async () => {
      locked({ pid: process.pid, host: hostname(), began: 'before the flood' });
      expect(await impatient(file, () => Promise.resolve('mine'))).toBe('mine');
      expect(readdirSync(place)).toEqual(['r.cmoc.json']);
    },
  );

  it('is not held up for ever by a clearing away that was itself killed', async () => {
    locked({ pid: 2 ** 30, host: hostname() });
    writeFileSync(`${lockFileOf(file)}.clearing`, '');
    const patient = holdFile({ wait: 5000, abandoned: 100 });
    expect(await patient(file, () => Promise.resolve('mine'))).toBe('mine');
  });

  it('lets go when the work fails, and hands the failure on', async () => {
    const failing = () => Promise.reject(new Error('no'));
    await expect(impatient(file, failing)).rejects.toThrow('no');
    await impatient(file, () => writeWhole(file, new TextEncoder().encode('new'), 'anything'));
    expect(readdirSync(place)).toEqual(['r.cmoc.json']);
  });
});
