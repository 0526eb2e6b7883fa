import * as z from 'zod';
import { entrySchema, thingChangeSchema } from '../change/output';
import type { ReadOnly } from '../json-output/read-only';
import { count, reviewHead } from '../json-output/review-parts';

/** The schema of what `cmoc history --format json` prints. */
export const historyOutputSchema = z.object({
  format: z.literal('cmoc-history'),
  version: z.literal('1.0'),
  ...reviewHead,
  about: z
    .object({ id: z.string(), kinds: z.array(z.string()).describe('What has this id, or had it.') })
    .nullable()
    .describe('Null for the history of the whole review.'),
  ledger: z.object({
    entries: count.describe('How many the file has.'),
    editedElsewhere: z
      .boolean()
      .describe('Whether the review was edited elsewhere since the last entry.'),
  }),
  entries: z
    .array(
      entrySchema.extend({
        operation: z.string().describe('The id of the operation.'),
        takesBack: z.int().nullable().describe('The entry it takes back.'),
        takenBack: z.boolean().describe('Whether it was taken back and stays so.'),
        changes: z.array(thingChangeSchema),
      }),
    )
    .describe('What was done, oldest first.'),
  events: z
    .array(
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
    )
    .describe('The life of a configuration as the review records it; empty for all else.'),
});

/** What `cmoc history --format json` prints. */
export type HistoryOutput = ReadOnly<z.infer<typeof historyOutputSchema>>;
