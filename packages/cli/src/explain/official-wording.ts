import { withOfficialWording, type RulePackage } from '@cmoc/appraisal';
import { codeOf, failure, type CliFailure } from '../failure/failure';
import type { Io } from '../io/io';
import { readBytes } from '../review-file/read-bytes';
import { nearest } from '../suggestion/nearest';

/** Packages with official wording beside our own, or why a file of it could not be used. */
export type Worded = { readonly ok: true; readonly packages: readonly RulePackage[] } | CliFailure;

/** Lays the official wording of files of the user's beside the items it is for. */
export async function withWordings(
  packages: readonly RulePackage[],
  files: readonly string[],
  limit: number,
  io: Io,
): Promise<Worded> {
  let worded = packages;
  for (const file of files) {
    const read = await readBytes(file, limit, io);
    if (!read.ok) return read;
    const applied = withWording(worded, file, read.bytes);
    if (!applied.ok) return applied;
    worded = applied.packages;
  }
  return { ok: true, packages: worded };
}

function withWording(packages: readonly RulePackage[], file: string, bytes: Uint8Array): Worded {
  let wording: unknown;
  try {
    wording = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return invalid(file, codeOf(error) ?? 'The file is not JSON.');
  }
  const instruments = [...new Set(packages.flatMap(instrumentsOf))].sort();
  const instrument = instrumentNamed(wording);
  if (instrument !== undefined && !instruments.includes(instrument)) {
    const meant = nearest(instrument, instruments);
    return invalid(file, `No rules here have the instrument “${instrument}”.`, {
      where: 'instrument',
      next:
        meant === undefined ? `it is one of ${instruments.join(', ')}` : `did you mean ${meant}?`,
    });
  }
  const wanted = packages.findIndex((pack) => instrumentsOf(pack).includes(instrument ?? ''));
  const at = Math.max(0, wanted);
  const pack = packages[at];
  if (pack === undefined) return invalid(file, 'There are no rules it could be for.');
  const result = withOfficialWording(pack, wording);
  if (!result.ok) {
    const [issue] = result.issues;
    return invalid(file, issue?.message ?? '', { where: issue?.path.join('.') ?? '' });
  }
  return { ok: true, packages: packages.with(at, result.value) };
}

function instrumentsOf({ items }: RulePackage): string[] {
  return items.map(({ instrument }) => instrument.id);
}

function instrumentNamed(wording: unknown): string | undefined {
  if (typeof wording !== 'object' || wording === null) return undefined;
  const { instrument } = wording as { instrument?: unknown };
  return typeof instrument === 'string' ? instrument : undefined;
}

function invalid(
  file: string,
  message: string,
  more: { readonly where?: string; readonly next?: string } = {},
): CliFailure {
  return failure('invalid-wording', message, { file, next: 'cmoc explain --help', ...more });
}
