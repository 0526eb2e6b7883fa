import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from './write-whole';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cmoc-write-'));
  file = join(folder, 'r.cmoc.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeWhole', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeWhole(file, bytes('new'), 'nothing');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['r.cmoc.json']);
  });

  it('refuses a file that is there, and leaves it as it was', async () => {
    writeFileSync(file, 'old');
    await expect(writeWhole(file, bytes('new'), 'nothing')).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['r.cmoc.json']);
  });

  it('takes the place of exactly what was read, with its permissions', async () => {
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    await writeWhole(file, bytes('new'), { bytes: bytes('old') });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('keeps permissions that new files are not given here', async () => {
    writeFileSync(file, 'old');
    chmodSync(file, 0o666);
    await writeWhole(file, bytes('new'), 'anything');
    expect(statSync(file).mode & 0o777).toBe(0o666);
  });

  it.each([
    ['a file that is read-only', 'EREADONLY', () => chmodSync(file, 0o444)],
    ['a file with several names', 'EMLINK', () => linkSync(file, join(folder, 'other.json'))],
  ])('refuses %s, and leaves it as it was', async (_, code, make) => {
    writeFileSync(file, 'old');
    make();
    const before = statSync(file);
    for (const replacing of ['anything', { bytes: bytes('old') }] as const)
      await expect(writeWhole(file, bytes('new'), replacing)).rejects.toMatchObject({ code });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(statSync(file).ino).toBe(before.ino);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps the owner, or refuses to write', async () => {
    writeFileSync(file, 'old');
    const { uid, gid } = statSync(file);
    await writeWhole(file, bytes('new'), 'anything');
    expect(statSync(file)).toMatchObject({ uid, gid });
    if (uid !== 0) return;
    chownSync(file, 12345, 54321);
    await writeWhole(file, bytes('newer'), 'anything');
    expect(statSync(file)).toMatchObject({ uid: 12345, gid: 54321 });
  });

  it('refuses what changed since it was read', async () => {
    writeFileSync(file, 'older than you think');
    await expect(writeWhole(file, bytes('new'), { bytes: bytes('old') })).rejects.toMatchObject({
      code: 'ECHANGED',
    });
    expect(readFileSync(file, 'utf8')).toBe('older than you think');
    expect(readdirSync(folder)).toEqual(['r.cmoc.json']);
  });

  it('keeps a link a link', async () => {
    const elsewhere = join(folder, 'kept.json');
    writeFileSync(elsewhere, 'old');
    symlinkSync(elsewhere, file);
    await writeWhole(file, bytes('new'), 'anything');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(elsewhere, 'utf8')).toBe('new');
  });

  it('clears up after itself when the system refuses at the last moment', async () => {
    mkdirSync(file);
    await expect(writeWhole(file, bytes('new'), 'anything')).rejects.toMatchObject({
      code: expect.stringMatching(/^E/),
    });
    expect(readdirSync(folder)).toEqual(['r.cmoc.json']);
  });

  it('leaves the old file to whoever reads while the new one is written', async () => {
    writeFileSync(file, 'old'.repeat(1000));
    const seen = new Set<string>();
    const states = { done: false };
    const writing = writeWhole(file, bytes('new'.repeat(1000)), 'anything').finally(() => {
      states.done = true;
    });
    while (!states.done) {
      seen.add(readFileSync(file, 'utf8'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
    for (const text of seen) expect(['old'.repeat(1000), 'new'.repeat(1000)]).toContain(text);
    expect(readFileSync(file, 'utf8')).toBe('new'.repeat(1000));
  });

  it('rejects with the code of the system where there is no folder', async () => {
    await expect(
      writeWhole(join(folder, 'none', 'r.json'), bytes('new'), 'nothing'),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
