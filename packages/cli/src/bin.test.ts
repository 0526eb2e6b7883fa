import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
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

function cmoc(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
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

describe.skipIf(!built)('the built command', { timeout: 60_000 }, () => {
  it('prints its help', () => {
    expect(cmoc('--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('cmoc chains'),
    });
  });

  it('checks the example', () => {
    expect(cmoc('check', example)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('22 configurations'),
    });
  });

  it('finds the loop under both what-ifs', () => {
    const { status, stdout } = cmoc(
      ...['chains', example, '--format', 'json'],
      ...['--assume', 'trust=partnership-functioning-and-trust'],
      ...['--assume', 'task-achievement:decrease=task-failure:increase'],
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { loops: unknown[] }).loops).toHaveLength(1);
  });

  it('refuses 200 MB of noise at once', () => {
    const noise = join(folder, 'noise.cmoc.json');
    writeFileSync(noise, '');
    truncateSync(noise, 200_000_000);
    const { status, stdout, stderr } = cmoc('check', noise);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('file-too-large');
  });

  it('ends with 2 and one message when the file is missing', () => {
    const { status, stderr } = cmoc('chains', join(folder, 'none.json'));
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
