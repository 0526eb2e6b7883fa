import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';
import { pinnedPackageManager } from './manifest.mjs';
import { run } from './run.mjs';

describe('the pinned package manager', () => {
  it('is read from the root manifest', () => {
    expect(pinnedPackageManager({ packageManager: 'pnpm@1.2.3' })).toBe('pnpm@1.2.3');
    expect(pinnedPackageManager()).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
  });

  it.each([{}, { packageManager: 'pnpm@latest' }, { packageManager: 'yarn@1.2.3' }])(
    'is refused unless it is one exact pnpm: %j',
    (manifest) => {
      expect(() => pinnedPackageManager(manifest)).toThrow('should pin its package manager');
    },
  );
});

describe('isInstalled', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cmoc-setup-'));
    write('pnpm-lock.yaml', 'lock 1');
    write('package.json', '{ "devDependencies": { "turbo": "1" } }');
    write('packages/model/package.json', '{ "dependencies": { "zod": "1" } }');
    mkdirSync(join(root, 'apps'));
    write('node_modules/.pnpm/lock.yaml', 'lock 1');
    write('node_modules/turbo/package.json', '{}');
    write('packages/model/node_modules/zod/package.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, text: string) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  it('is so when the installed lock file is the committed one', () => {
    expect(isInstalled(root)).toBe(true);
  });

  it('is not so on a fresh clone', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  it('is not so after the lock file changes', () => {
    write('pnpm-lock.yaml', 'lock 2');
    expect(isInstalled(root)).toBe(false);
  });

  it('is not so when a package lacks a dependency it declares', () => {
    rmSync(join(root, 'packages/model/node_modules'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('run', () => {
  it('gives the exit code and, when quiet, the output', async () => {
    const program = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const result = await run(process.execPath, ['-e', program], { quiet: true });
    expect(result.code).toBe(3);
    expect(result.stdout).toBe('out\n');
    expect(result.output).toContain('err');
  });

  it('explains a program that is not there', async () => {
    await expect(run('cmoc-no-such-program', [], { quiet: true })).rejects.toThrow(
      'Could not run cmoc-no-such-program',
    );
  });
});

describe('a stop', () => {
  it('ends what is running and lets nothing new begin', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cmoc-stop-'));
    const marker = join(folder, 'began');
    const runner = new URL('./run.mjs', import.meta.url).href;
    const program = `
      import { run, stopOnSignals } from ${JSON.stringify(runner)};
      stopOnSignals(() => new Promise((resolve) => setTimeout(resolve, 300)), 7);
      setTimeout(() => process.kill(process.pid, 'SIGTERM'), 300);
      await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { quiet: true });
      await run(process.execPath, ['-e', ${JSON.stringify(`require('fs').writeFileSync(${JSON.stringify(marker)}, '')`)}]);
    `;
    const result = await run(process.execPath, ['--input-type=module', '-e', program], {
      quiet: true,
    });
    expect(result.code).toBe(7);
    expect(existsSync(marker)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
