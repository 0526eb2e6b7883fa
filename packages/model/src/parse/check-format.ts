import { migrate } from '../migrations/migrate';
import type { Migration } from '../migrations/migration';
import { migrations } from '../migrations/migrations';
import type { IssueList } from '../result/issue-list';
import { formatVersion } from '../schema/review';
import { describeValue } from '../shape/describe-value';
import { isPlainObject } from '../shape/read-unknown';

/** The name every review carries under the key `format`. */
const formatName = 'cmoc-review';

/** A version of the format: files of one major version are read by every program that knows it. */
interface Version {
  readonly major: number;
  readonly minor: number;
}

/** Reads `1.0`; undefined when the text is no version. */
function parseVersion(text: unknown): Version | undefined {
  const match = typeof text === 'string' ? /^(\d{1,6})\.(\d{1,6})$/.exec(text) : null;
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };
}

const current = parseVersion(formatVersion) ?? { major: 1, minor: 0 };

/**
 * Makes sure that a value is a review in a version of the format this package can read, and brings
 * older ones to the current version. A newer major version is refused, a newer minor version is
 * kept with a warning. Undefined when the value cannot be read.
 */
export function bringToCurrentFormat(
  value: unknown,
  issues: IssueList,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> | undefined {
  if (!isPlainObject(value)) {
    notAReview(`Found ${describeValue(value)}`, issues);
    return;
  }
  if (value['format'] !== formatName) {
    notAReview(`Found ${describeValue(value['format'])} under “format”`, issues);
    return;
  }
  const version = parseVersion(value['version']);
  if (version === undefined) {
    issues.error(
      'unsupported-format',
      ['version'],
      `Found ${describeValue(value['version'])} as the version of the format; expected text such as "${formatVersion}".`,
      { supported: formatVersion },
    );
    return undefined;
  }
  if (version.major < current.major) return bringUp(value, version, issues, steps);
  return checkNewer(version, issues) ? value : undefined;
}

function bringUp(
  value: Record<string, unknown>,
  version: Version,
  issues: IssueList,
  steps: readonly Migration[],
): Record<string, unknown> | undefined {
  const written = writeVersion(version);
  const migrated = migrate(value, version.major, current.major, steps);
  if (migrated === undefined) {
    issues.error(
      'unsupported-format',
      ['version'],
      `The file is in version ${written} of the format, which was never published or is too old; this program reads version ${String(current.major)}.`,
      { version: written, supported: formatVersion },
    );
    return undefined;
  }
  const changes = migrated.taken.map(({ summary }) => summary);
  issues.warn(
    'older-format',
    ['version'],
    `The file is in version ${written} of the format and was brought to ${formatVersion}: ${changes.join('; ')}.`,
    { version: written, supported: formatVersion, changes },
  );
  return { ...migrated.value, version: formatVersion };
}

function checkNewer(version: Version, issues: IssueList): boolean {
  const written = writeVersion(version);
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
  if (version.minor > current.minor) {
    issues.warn(
      'newer-minor-format',
      ['version'],
      `The file is in version ${written} of the format, this program knows ${formatVersion}; what it does not know is kept as it is.`,
      params,
    );
  }
  return true;
}

function writeVersion({ major, minor }: Version): string {
  return `${String(major)}.${String(minor)}`;
}

function notAReview(found: string, issues: IssueList): undefined {
  issues.error(
    'not-a-review',
    [],
    `${found}; expected a review: an object with "format": "${formatName}".`,
    { expected: formatName },
  );
}
