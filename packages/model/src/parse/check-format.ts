import type { IssueList } from '../result/issue-list';
import { formatVersion } from '../schema/review';
import { describeValue } from '../shape/describe-value';
import { isPlainObject } from '../shape/read-unknown';

/** The name every review carries under the key `format`. */
export const formatName = 'cmoc-review';

/** A version of the format: files of one major version are read by every program that knows it. */
export interface Version {
  readonly major: number;
  readonly minor: number;
}

/** Reads `1.0`; undefined when the text is no version. */
export function parseVersion(text: unknown): Version | undefined {
  const match = typeof text === 'string' ? /^(\d{1,6})\.(\d{1,6})$/.exec(text) : null;
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };
}

const current = parseVersion(formatVersion) ?? { major: 1, minor: 0 };

/**
 * Makes sure that a value is a review in a version of the format this package can read. A newer
 * major version is refused, a newer minor version is read with a warning.
 */
export function checkFormat(
  value: unknown,
  issues: IssueList,
): value is Record<string, unknown> & { readonly version: string } {
  if (!isPlainObject(value)) return notAReview(`Found ${describeValue(value)}`, issues);
  if (value['format'] !== formatName) {
    return notAReview(`Found ${describeValue(value['format'])} under “format”`, issues);
  }
  const version = parseVersion(value['version']);
  if (version === undefined) {
    issues.error(
      'unsupported-format',
      ['version'],
      `Found ${describeValue(value['version'])} as the version of the format; expected text such as "${formatVersion}".`,
      { supported: formatVersion },
    );
    return false;
  }
  return checkVersion(version, issues);
}

function checkVersion(version: Version, issues: IssueList): boolean {
  const written = `${String(version.major)}.${String(version.minor)}`;
  const params = { version: written, supported: formatVersion };
  if (version.major > current.major) {
    issues.error(
      'newer-format',
      ['version'],
      `The file is in version ${written} of the format; this program reads up to ${String(current.major)}.x. Use a newer program.`,
      params,
    );
    return false;
  }
  if (version.major === current.major && version.minor > current.minor) {
    issues.warn(
      'newer-minor-format',
      ['version'],
      `The file is in version ${written} of the format, this program knows ${formatVersion}; what it does not know is kept as it is.`,
      params,
    );
  }
  return true;
}

function notAReview(found: string, issues: IssueList): false {
  issues.error(
    'not-a-review',
    [],
    `${found}; expected a review: an object with "format": "${formatName}".`,
    {
      expected: formatName,
    },
  );
  return false;
}
