import { formatPath, type Result } from '@cmoc/kernel';
import type { ReviewFile } from '@cmoc/model';
import type { CommandResult, ReviewOptions, Surroundings } from '../run/command';
import type { CheckOutput } from './output';
import { readReviewFile } from '../review-file/open-review';
import { toJson } from '../run/command';
import { checkAsText } from './check-text';
import { holdingsOf } from './holdings';

/** Reads a review and says what is wrong with the file and what it holds. */
export async function check(
  file: string,
  { format, maxSize }: ReviewOptions,
  { io, terminal }: Surroundings,
): Promise<CommandResult> {
  const read = await readReviewFile(file, maxSize, io);
  if (!read.ok) return read;
  const output = outputOf(file, read.result);
  return {
    ok: true,
    exitCode: output.sound ? 0 : 1,
    text: format === 'json' ? toJson(output) : checkAsText(output, terminal),
  };
}

function outputOf(file: string, result: Result<ReviewFile>): CheckOutput {
  const errors = result.issues.filter(({ severity }) => severity === 'error').length;
  return {
    format: 'cmoc-check',
    version: '1.0',
    file,
    sound: result.ok,
    errors,
    warnings: result.issues.length - errors,
    issues: result.issues.map(({ code, severity, path, message, params }) => ({
      code,
      severity,
      path: [...path],
      where: formatPath(path),
      message,
      params: { ...params },
    })),
    holds: result.ok ? holdingsOf(result.value.review) : null,
  };
}
