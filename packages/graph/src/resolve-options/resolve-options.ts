import type { z } from 'zod';
import { UsageError } from '../usage-error/usage-error';

/**
 * Checks options against the strict schema of an algorithm and fills in defaults.
 *
 * @throws UsageError `invalid-options` naming each option that is unknown or out of range
 */
export function resolveOptions<Schema extends z.ZodType>(
  algorithm: string,
  schema: Schema,
  options: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(options ?? {});
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => {
    const where = issue.path.map(String).join('.');
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  throw new UsageError('invalid-options', `${algorithm}: ${faults.join('; ')}`, { algorithm });
}
