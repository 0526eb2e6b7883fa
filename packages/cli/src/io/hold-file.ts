import { randomUUID } from 'node:crypto';
import { link, open, readdir, readFile, realpath, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../failure/failure';
import type { Files } from './io';

/** Who holds a file: enough to tell whether they still run. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts; null where the system does not say. */
  readonly began: string | null;
  /** Tells this holding from any other of the same process. */
  readonly nonce: string;
}

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For somebody else to be done. */
  readonly wait: number;
  /** Before a clearing away that nobody finished is taken for abandoned. */
  readonly abandoned: number;
}

const usualPatience: Patience = { wait: 30_000, abandoned: 10_000 };

/** The file that says that another is held. */
export function lockFileOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.lock`);
}

/** Where this process writes what is to take the place of a file. */
export function draftOf(target: string): string {
  return join(dirname(target), `${draftsOf(target, process.pid)}${randomUUID()}.tmp`);
}

/** What the names of the drafts of a process begin with. */
function draftsOf(target: string, pid: number): string {
  return `.${basename(target)}.${String(pid)}-`;
}

/**
 * Does work while nobody else who asks holds the file: from reading it to writing it. Whoever comes second
 * waits, and is refused with `EBUSY` when that takes too long. The hold of a process that is gone, killed
 * between any two steps, is cleared away by the next.
 */
export function holdFile(patience: Patience = usualPatience): Files['hold'] {
  return async (path, work) => {
    const target = await realpath(path).catch(() => path);
    const lock = lockFileOf(target);
    const holder: Holder = {
      pid: process.pid,
      host: hostname(),
      began: await beginningOf(process.pid),
      nonce: randomUUID(),
    };
    await take(lock, holder, target, patience);
    try {
      return await work();
    } finally {
      if ((await holderOf(lock))?.nonce === holder.nonce) await unlink(lock).catch(() => undefined);
    }
  };
}

async function take(
  lock: string,
  holder: Holder,
  target: string,
  { wait, abandoned }: Patience,
): Promise<void> {
  const until = performance.now() + wait;
  const draft = draftOf(target);
  await writeFile(draft, JSON.stringify(holder), { flag: 'wx' });
  try {
    while (!(await put(draft, lock, holder))) {
      const other = await holderOf(lock);
      if (other !== undefined && (await isGone(other))) await clear(lock, target, abandoned);
      else if (performance.now() > until) throw busy(other, lock);
      else await pause(20 + (process.pid % 31));
    }
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Puts the lock there, whole from its first moment, where none is. */
async function put(draft: string, lock: string, holder: Holder): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A file system without links: the lock is there a moment before it says whose it is.
    return await putPlainly(lock, holder);
  }
}

async function putPlainly(lock: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(lock: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(lock, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, began, nonce } = value as Partial<Record<keyof Holder, unknown>>;
  return (
    Number.isSafeInteger(pid) &&
    typeof host === 'string' &&
    (began === null || typeof began === 'string') &&
    typeof nonce === 'string'
  );
}

/** Nobody can tell of a process on another machine, so that its hold is kept. */
async function isGone({ pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  const now = await beginningOf(pid);
  return began !== null && now !== null && now !== began;
}

/** When a process began, so that another with the same number is not taken for it. Linux alone says it. */
async function beginningOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const fields = await readFile(`/proc/${String(pid)}/stat`, 'utf8');
    // The name of the program, in parentheses, may hold spaces.
    const after = fields.slice(fields.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()}:${after[19] ?? ''}`;
  } catch {
    return null;
  }
}

/**
 * Clears away the hold of a process that is gone, and its draft. One at a time: who looks again, alone,
 * cannot take away a hold that somebody living has put in its place meanwhile.
 */
async function clear(lock: string, target: string, abandoned: number): Promise<void> {
  const alone = `${lock}.clearing`;
  try {
    await (await open(alone, 'wx')).close();
  } catch {
    const since = await stat(alone).catch(() => undefined);
    if (since !== undefined && Date.now() - since.mtimeMs > abandoned)
      await unlink(alone).catch(() => undefined);
    await pause(20);
    return;
  }
  try {
    const holder = await holderOf(lock);
    if (holder === undefined || !(await isGone(holder))) return;
    // It may have let go before it ended, and another may hold the file by now. Once it is known to be gone
    // and its hold is seen to be there still, nobody else takes that away.
    if ((await holderOf(lock))?.nonce !== holder.nonce) return;
    await clearDrafts(target, holder.pid);
    await unlink(lock);
  } finally {
    await unlink(alone).catch(() => undefined);
  }
}

async function clearDrafts(target: string, pid: number): Promise<void> {
  const [folder, prefix] = [dirname(target), draftsOf(target, pid)];
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await unlink(join(folder, name)).catch(() => undefined);
  }
}

function busy(holder: Holder | undefined, lock: string): Error {
  return Object.assign(new Error('EBUSY'), { code: 'EBUSY', holder, lock });
}
