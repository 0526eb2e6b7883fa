import { fail, type Failure, type Issue } from '@cmoc/kernel';
import type { InterchangeIssueCode } from './issue-codes';
import { limitsOf, type Limits } from './limits';

/** An issue of this package. */
export type InterchangeIssue = Issue<InterchangeIssueCode>;

/** Makes an error: nothing could be read. */
export function errorIssue(
  code: InterchangeIssueCode,
  message: string,
  params: Issue['params'] = {},
  path: Issue['path'] = [],
): InterchangeIssue {
  return { code, severity: 'error', path, message, params };
}

/** Makes a warning: something could not be read, the rest was. */
export function warningIssue(
  code: InterchangeIssueCode,
  message: string,
  params: Issue['params'] = {},
  path: Issue['path'] = [],
): InterchangeIssue {
  return { code, severity: 'warning', path, message, params };
}

/** Refuses a file with one error. */
export function refuse(
  code: InterchangeIssueCode,
  message: string,
  params: Issue['params'] = {},
): Failure<InterchangeIssueCode> {
  return fail([errorIssue(code, message, params)]);
}

/** Refuses a file that is larger than the limit, before anything is made of it. */
export function refuseLarge(
  bytes: Uint8Array,
  limits: Partial<Limits> | undefined,
): Failure<InterchangeIssueCode> | undefined {
  const { maxBytes } = limitsOf(limits);
  if (bytes.length <= maxBytes) return undefined;
  return refuse('file-too-large', `Found ${bytes.length} bytes; expected ${maxBytes} at most.`, {
    size: bytes.length,
    maxBytes,
  });
}
