import { failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { quoted } from '../review-file/read-bytes';
import { readSettings, settingsFile, writeSettings } from '../settings/settings';
import { isSame, type InstalledPackage, type TrustedPackage } from './trusted-package';

/** The packages whose code may run, or why that could not be told. */
export type Trusted =
  { readonly ok: true; readonly trusted: readonly TrustedPackage[] } | CliFailure;

/** The packages that the user trusts, those named now among them, which are remembered. */
export async function trustedPackages(
  named: readonly string[],
  folders: readonly string[],
  io: Io,
): Promise<Trusted> {
  const read = await readSettings(io);
  if (!read.ok) return read;
  const before = read.settings.trusted ?? [];
  const added: TrustedPackage[] = [];
  for (const name of new Set(named)) {
    const found = await io.rules.inspect(name, folders);
    if (found === undefined) return notThere(name);
    if (found.isData) continue;
    if (found.hash === '') return tooLarge(found);
    if (![...before, ...added].some((each) => isSame(each, found))) added.push(briefly(found));
  }
  const trusted = [...before, ...added];
  if (added.length === 0) return { ok: true, trusted };
  const file = settingsFile(io);
  if (file === undefined) {
    return failure('invalid-settings', 'The system names no folder for settings.', {
      next: 'set XDG_CONFIG_HOME to a folder of yours',
    });
  }
  const written = await writeSettings({ ...read.settings, trusted }, file, io);
  return written.ok ? { ok: true, trusted } : written;
}

function briefly({ name, version, hash }: InstalledPackage): TrustedPackage {
  return { name, version, hash };
}

function notThere(name: string): CliFailure {
  const isPath = name.startsWith('.') || name.endsWith('.json');
  return failure(
    'package-not-loaded',
    isPath
      ? `${name} is a path: a JSON pack is data and needs no trust.`
      : `The rule package ${name} could not be trusted: it is not installed.`,
    { next: isPath ? 'leave --trust out' : `npm install ${name}` },
  );
}

function tooLarge({ name, folder }: InstalledPackage): CliFailure {
  return failure(
    'package-not-trusted',
    `The rule package ${name} brings more than can be looked through, so that a change would go unnoticed.`,
    { next: `look into ${quoted(folder)}` },
  );
}

/** Says of a package that nobody trusts what it is, what trusting it means, and how that is done. */
export async function notTrusted(
  name: string,
  folders: readonly string[],
  io: Io,
): Promise<CliFailure> {
  const found = await io.rules.inspect(name, folders);
  const read = await readSettings(io);
  const before = read.ok ? (read.settings.trusted ?? []).filter((each) => each.name === name) : [];
  const what =
    found === undefined
      ? ''
      : ` It is version ${found.version} in ${found.folder}, content ${found.hash.slice(0, 12)}.`;
  const changed =
    before.length === 0
      ? 'nobody has said that it is trusted here'
      : `it is not the one that was trusted (${before.map(({ version }) => `version ${version}`).join(', ')}): it, or what it brings along, has changed`;
  return failure(
    'package-not-trusted',
    `The rule package ${name} was not run: it is code, and ${changed}.${what} Its code could read and change your files. Trust it only if you know who wrote it.`,
    { next: `add --trust ${name}, or --no-outside-rules to do without` },
  );
}
