import { fail, type Result, succeed } from '@cmoc/kernel';
import type { Format, Likelihood } from '../contract/format';
import type { InterchangeIssueCode } from '../contract/issue-codes';
import { errorIssue } from '../contract/issues';
import { formats } from './formats';
import { sampleOf } from './sample';

/** A format with how sure it is that a file is its own. */
export interface Detection {
  readonly format: Format;
  readonly likelihood: Exclude<Likelihood, 'no'>;
}

const ranks: Readonly<Record<Likelihood, number>> = { certain: 0, likely: 1, possible: 2, no: 3 };

/** The formats that may have written a file, the surest first, by its content and its name. */
export function detectFormats(bytes: Uint8Array, fileName?: string): readonly Detection[] {
  const sample = sampleOf(bytes, fileName);
  return formats
    .map((format) => ({ format, likelihood: format.detect(sample) }))
    .filter((found): found is Detection => found.likelihood !== 'no')
    .sort((one, other) => ranks[one.likelihood] - ranks[other.likelihood]);
}

/** The format with an id; undefined when there is none. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/**
 * The format a file is read in: the one named, else the surest that can read. Where two are equally
 * sure, the first in the list of formats is taken.
 *
 * @example
 * ```ts
 * const format = formatFor(bytes, { fileName: 'library.ris' });
 * if (format.ok) format.value.read?.(bytes);
 * ```
 */
export function formatFor(
  bytes: Uint8Array,
  { format: id, fileName }: { readonly format?: string; readonly fileName?: string } = {},
): Result<Format, InterchangeIssueCode> {
  if (id !== undefined) {
    const named = formatById(id);
    return named === undefined ? fail([unknown(`There is no format “${id}”.`)]) : succeed(named);
  }
  const found = detectFormats(bytes, fileName).find(({ format }) => format.read !== undefined);
  return found === undefined
    ? fail([unknown('No format recognises the file.')])
    : succeed(found.format);
}

function unknown(found: string) {
  const readable = formats.filter(({ read }) => read !== undefined).map(({ id }) => id);
  return errorIssue('unknown-format', `${found} Expected one of ${readable.join(', ')}.`, {
    readable,
  });
}
