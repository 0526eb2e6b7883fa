import type { ReadContext } from './read-context';
import { readUnknown } from './read-unknown';
import type { ForeignShape } from './shape-node';

/** Reads a value whose schema is not compiled: zod judges it, its issues are taken over. */
export function readForeign(shape: ForeignShape, value: unknown, context: ReadContext): unknown {
  const copy = readUnknown(value, context);
  const result = shape.schema.safeParse(copy);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const inner = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    context.issues.error(
      issue.code === 'invalid_type' ? 'invalid-type' : 'invalid-value',
      [...context.path, ...inner],
      issue.message,
    );
  }
  return undefined;
}
