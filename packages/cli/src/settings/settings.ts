import { join } from 'node:path';
import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { quoted, readBytes } from '../review-file/read-bytes';
import { writeBytes } from '../review-file/write-bytes';
import type { Settings } from './settings-schema';

/** Settings are a few lines. */
const mostBytes = 1_000_000;

/** Where the settings of a person are; undefined where the system names no place for them. */
export function settingsFile({ env }: Pick<Io, 'env'>): string | undefined {
  const own = env['XDG_CONFIG_HOME'] ?? env['APPDATA'];
  if (own !== undefined && own !== '') return join(own, 'cmoc', 'settings.json');
  const home = env['HOME'] ?? env['USERPROFILE'];
  return home === undefined || home === ''
    ? undefined
    : join(home, '.config', 'cmoc', 'settings.json');
}

/** Reads the settings; none are set where there is no file. */
export async function readSettings(
  io: Io,
): Promise<{ readonly ok: true; readonly settings: Settings } | CliFailure> {
  const file = settingsFile(io);
  if (file === undefined) return { ok: true, settings: {} };
  const read = await readBytes(file, mostBytes, io);
  if (!read.ok) return read.code === 'no-such-file' ? { ok: true, settings: {} } : read;
  const { settingsSchema } = await import('./settings-schema');
  const parsed = settingsSchema.safeParse(parsedJson(read.bytes));
  return parsed.success
    ? { ok: true, settings: parsed.data }
    : failure('invalid-settings', 'The settings cannot be read: a JSON object was expected.', {
        file,
        next: `mend or remove the file: rm ${quoted(file)}`,
      });
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Writes the settings, whole. */
export async function writeSettings(
  settings: Settings,
  file: string,
  io: Io,
): Promise<{ readonly ok: true } | CliFailure> {
  await io.files.makeFolder(join(file, '..')).catch(() => undefined);
  const bytes = new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
  return writeBytes(file, bytes, 'anything', io);
}
