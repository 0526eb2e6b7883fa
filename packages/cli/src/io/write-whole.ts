import { randomUUID } from 'node:crypto';
import { link, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../failure/failure';
import type { Files } from './io';

/**
 * Writes a file whole or not at all: into a new file beside it, to the disk, and only then into its
 * place. Whatever interrupts it leaves the old file as it was.
 */
export const writeWhole: Files['write'] = async (path, bytes, replacing) => {
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const mode = await modeOf(target);
  try {
    await writeThrough(beside, bytes, mode);
    if (replacing === 'nothing') await putWhereNothingIs(beside, target);
    else {
      if (replacing !== 'anything') await expectStill(target, replacing.bytes);
      await rename(beside, target);
    }
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(target));
};

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return undefined;
  }
}

async function writeThrough(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link is made only where nothing is; file systems without links get the nearest to it. */
async function putWhereNothingIs(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
    await unlink(from);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || (await modeOf(to)) !== undefined) throw refusal('EEXIST');
    await rename(from, to);
  }
}

async function expectStill(path: string, expected: Uint8Array): Promise<void> {
  const there = await readFile(path).catch(() => undefined);
  if (there?.equals(expected) !== true) throw refusal('ECHANGED');
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** So that the new name is on the disk too; some systems cannot, and then the file alone must do. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The content is safe already.
  }
}
