/** Every reason for which the command could not run. Documented, and never reused for another. */
export const failureCodes = [
  'usage',
  'no-such-file',
  'is-a-folder',
  'not-a-file',
  'no-permission',
  'unreadable-file',
  'no-input',
  'file-too-large',
  'invalid-review',
  'unknown-rule',
  'unknown-preset',
  'unknown-construct',
  'unknown-configuration',
  'unknown-theory',
  'unknown-source',
  'invalid-answers',
  'invalid-column',
  'unknown-format',
  'file-exists',
  'changed-meanwhile',
  'file-in-use',
  'read-only-file',
  'several-names',
  'other-owner',
  'no-name',
  'invalid-settings',
  'unknown-proposal',
  'unknown-choice',
  'missing-answer',
  'missing-reason',
  'unknown-scheme',
  'unknown-id',
  'no-such-folder',
  'unwritable-file',
  'binary-output',
  'cannot-be-added',
  'invalid-config',
  'invalid-wording',
  'package-not-loaded',
  'package-not-trusted',
  'invalid-settings',
  'invalid-assumption',
  'invalid-direction',
  'invalid-size',
  'unexpected',
] as const;

/** Why the command could not run. */
export type FailureCode = (typeof failureCodes)[number];

/** The command could not run: what was found, where, and what to do next. */
export interface CliFailure {
  readonly ok: false;
  /** One of {@link failureCodes}, or the code of an issue in the file. */
  readonly code: string;
  /** What was found and what was expected, in one or two sentences. */
  readonly message: string;
  /** The file it is about. */
  readonly file?: string;
  /** Where in the file. */
  readonly where?: string;
  /** The command that helps next. */
  readonly next?: string;
}

/** Makes a failure. */
export function failure(
  code: string,
  message: string,
  place: Pick<CliFailure, 'file' | 'where' | 'next'> = {},
): CliFailure {
  return { ok: false, code, message, ...place };
}

/** The code of an error thrown by the system or by a library, where it has one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
