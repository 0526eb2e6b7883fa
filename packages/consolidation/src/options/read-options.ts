import { UsageError } from '@cmoc/model';
import type { z } from 'zod';

/**
 * Checks the options of a function against its strict schema and fills in defaults.
 *
 * @throws UsageError `invalid-options` naming each option that is unknown or out of range
 */
export function readOptions<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  options: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(options ?? {});
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const where = path.map(String).join('.');
    return where === '' ? message : `${where}: ${message}`;
  });
  throw new UsageError(`${name}: ${faults.join('; ')}`, { code: 'invalid-options' });
}
