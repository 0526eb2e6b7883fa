import {
  link,
  open,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../failure/failure';
import { draftOf } from './hold-file';
import type { Files } from './io';

/**
 * Writes a file whole or not at all: into a new file beside it, to the disk, and only then into its
 * place. Whatever interrupts it leaves the old file as it was. What takes the place of a file has its
 * owner and its permissions; where that cannot be, and where the file is read-only or has several names,
 * nothing is written. A symbolic link stays one, and the file it leads to is written.
 */
export const writeWhole: Files['write'] = async (path, bytes, replacing) => {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there !== undefined && replacing !== 'nothing') refuseWhatCannotBeKept(there);
  const beside = draftOf(target);
  try {
    await writeThrough(beside, bytes, replacing === 'nothing' ? undefined : there);
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

interface Kept {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

function refuseWhatCannotBeKept(there: Kept & { readonly nlink: number; isFile(): boolean }): void {
  if (!there.isFile()) return;
  if (there.nlink > 1) throw refusal('EMLINK');
  if ((there.mode & 0o222) === 0) throw refusal('EREADONLY');
}

async function writeThrough(path: string, bytes: Uint8Array, like?: Kept): Promise<void> {
  const handle = await open(path, 'wx', like === undefined ? 0o666 : 0o600);
  try {
    if (like !== undefined) await keepOwner(handle, like);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The owner first: changing it takes some permissions away. */
async function keepOwner(handle: FileHandle, { uid, gid, mode }: Kept): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) {
    await handle.chown(uid, gid).catch(() => {
      throw refusal('EOWNER');
    });
  }
  await handle.chmod(mode & 0o7777);
}

/** A link is made only where nothing is; file systems without links get the nearest to it. */
async function putWhereNothingIs(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
    await unlink(from);
  } catch (error) {
    const there = await stat(to).catch(() => undefined);
    if (codeOf(error) === 'EEXIST' || there !== undefined) throw refusal('EEXIST');
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
