import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count } from '../json-output/review-parts';

/** The schema of something that did not come across as it was. */
export const lossSchema = z.object({
  kind: z.enum(['dropped', 'approximated', 'unreadable', 'not-in-file', 'withheld']),
  place: z.string().describe('Where: a tag, a column, an element, a field.'),
  reason: z.string(),
  count,
  sample: z.string().nullable().describe('The beginning of the first one.'),
});

/** Something that did not come across as it was. */
export type LossOutput = ReadOnly<z.infer<typeof lossSchema>>;

/** The schema of an issue met on the way. */
export const transferIssueSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
  params: z.record(z.string(), z.unknown()),
});
