import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReview } from '@cmoc/model';
import { exampleReview } from '@cmoc/model/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryIo } from '../io/memory-io';
import { processIo } from '../io/process-io';
import { run } from '../run/run';

const real = processIo();
const name = 'cmoc-rules-evil';
let home = '';
/** What the package writes as soon as any of it runs. */
let footprint = '';
/** A folder as somebody sends it: a review that names a package beside it. */
let sent = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cmoc-trust-'));
  sent = join(home, 'sent');
  footprint = join(home, 'ran');
  const review = { ...exampleReview(), appraisal: { packages: [name], presets: ['evil'] } };
  write('r.cmoc.json', writeReview(review));
  install(name, { type: 'module', exports: './index.js', dependencies: { 'evil-words': '1' } });
  install('evil-words', { main: './index.js' });
  // Made without the library, so that it needs nothing installed: a pack in a module of code.
  const pack = { namespace: ['evil'], apiVersion: 1, checks: [] };
  write(
    `node_modules/${name}/index.js`,
    `import { writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(footprint)}, 'ran');
     export default ${JSON.stringify(pack)};`,
  );
  write('node_modules/evil-words/index.js', 'module.exports = 1;');
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(sent, path, '..'), { recursive: true });
  writeFileSync(join(sent, path), content);
}

function install(packageName: string, manifest: object): void {
  const whole = { name: packageName, version: '1.0.0', ...manifest };
  write(`node_modules/${packageName}/package.json`, JSON.stringify(whole));
}

async function ran(...argv: string[]) {
  const memory = memoryIo();
  const env = { XDG_CONFIG_HOME: join(home, 'config') };
  const io = { ...real, stdout: memory.stdout, stderr: memory.stderr, env };
  const exitCode = await run(argv, io);
  return { exitCode, out: memory.out(), err: memory.err().replaceAll(/\s+/g, ' ') };
}

const review = () => join(sent, 'r.cmoc.json');
const appraise = (...more: string[]) =>
  ran('appraise', review(), '--preset', 'recommended', '--fail-on', 'never', ...more);

describe('code that a review names', () => {
  it.each(['appraise', 'explain'])('is not run by %s', async (command) => {
    const { exitCode, out, err } =
      command === 'appraise' ? await appraise() : await ran('explain', '--review', review());
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(existsSync(footprint)).toBe(false);
    expect(err).toContain('package-not-trusted');
    expect(err).toContain(`version 1.0.0 in`);
    expect(err).toContain('could read and change your files');
    expect(err).toContain(`--trust ${name}`);
  });

  it('is run once it is trusted, and from then on without being asked again', async () => {
    expect(await appraise('--trust', name)).toMatchObject({ exitCode: 0, err: '' });
    expect(existsSync(footprint)).toBe(true);
    const settings = readFileSync(join(home, 'config/cmoc/settings.json'), 'utf8');
    expect(JSON.parse(settings)).toMatchObject({
      trusted: [{ name, version: '1.0.0', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(await appraise()).toMatchObject({ exitCode: 0 });
  });

  it('is trusted by what it holds, wherever it lies', async () => {
    await appraise('--trust', name);
    const elsewhere = join(home, 'elsewhere');
    cpSync(sent, elsewhere, { recursive: true });
    rmSync(sent, { recursive: true });
    sent = elsewhere;
    expect(await appraise()).toMatchObject({ exitCode: 0 });
  });

  it.each<[string, () => void]>([
    [
      'a line of it',
      () => {
        write(`node_modules/${name}/more.js`, 'export {};');
      },
    ],
    [
      'its version',
      () => {
        install(name, { version: '1.0.1', type: 'module', exports: './index.js' });
      },
    ],
    [
      'a package it brings along',
      () => {
        write('node_modules/evil-words/index.js', 'module.exports = 2;');
      },
    ],
    [
      'which package it brings along',
      () => {
        rmSync(join(sent, 'node_modules/evil-words'), { recursive: true });
      },
    ],
  ])('asks again when %s has changed', async (_, change) => {
    await appraise('--trust', name);
    rmSync(footprint);
    change();
    const { exitCode, err } = await appraise();
    expect(exitCode).toBe(2);
    expect(existsSync(footprint)).toBe(false);
    expect(err).toContain('it is not the one that was trusted (version 1.0.0)');
  });

  it('is not run by the trust in another package of the same content', async () => {
    await appraise('--trust', name);
    rmSync(footprint);
    const settings = join(home, 'config/cmoc/settings.json');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(name, 'cmoc-rules-good'));
    expect(await appraise()).toMatchObject({ exitCode: 2 });
    expect(existsSync(footprint)).toBe(false);
  });

  it('keeps what else is set, and refuses settings it cannot read', async () => {
    const settings = join(home, 'config/cmoc/settings.json');
    mkdirSync(join(settings, '..'), { recursive: true });
    writeFileSync(settings, JSON.stringify({ name: 'Ann Lee', later: 1 }));
    await appraise('--trust', name);
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toMatchObject({ name: 'Ann Lee', later: 1 });
    writeFileSync(settings, '{');
    rmSync(footprint);
    const { exitCode, err } = await appraise();
    expect(exitCode).toBe(2);
    expect(err).toContain('invalid-settings');
    expect(existsSync(footprint)).toBe(false);
  });

  it('cannot be trusted where it is not installed', async () => {
    const { exitCode, err } = await appraise('--trust', 'cmoc-rules-gone');
    expect(exitCode).toBe(2);
    expect(err).toContain('npm install cmoc-rules-gone');
    expect(existsSync(footprint)).toBe(false);
  });
});

describe('a pack of data', () => {
  it('needs no trust, even as an installed package', async () => {
    install(name, { exports: './evil.rules.json' });
    const pack = { namespace: ['evil'], apiVersion: 1, checks: [] };
    write(`node_modules/${name}/evil.rules.json`, JSON.stringify(pack));
    expect(await appraise()).toMatchObject({ exitCode: 0 });
    expect(existsSync(footprint)).toBe(false);
  });
});
