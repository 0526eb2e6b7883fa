import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { reviewHead } from '../json-output/review-parts';

/** The schema of what `cmoc history --format json` prints. */
export const historyOutputSchema = z.object({
  format: z.literal('cmoc-history'),
  version: z.literal('1.0'),
  ...reviewHead,
  configuration: z.string(),
  events: z.array(
    z.object({
      kind: z.enum([
        'told',
        'written',
        'move',
        'move-taken-back',
        'adjudicated',
        'judged-confidence',
        'in-theory',
        'memo',
      ]),
      at: z.string().nullable().describe('Null where the review does not say when.'),
      by: z.string().nullable(),
      what: z.string(),
      reason: z.string().nullable(),
      record: z.object({ kind: z.string(), id: z.string() }).describe('What records it.'),
      configurations: z.array(z.string()).describe('It, or what it came from.'),
    }),
  ),
});

/** What `cmoc history --format json` prints. */
export type HistoryOutput = ReadOnly<z.infer<typeof historyOutputSchema>>;
