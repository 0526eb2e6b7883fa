import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count, reviewHead } from '../json-output/review-parts';

/** The schema of an entry of the ledger, as commands tell it. */
export const entrySchema = z.object({
  entry: z.int().min(1).describe('Its number in the ledger.'),
  at: z.string(),
  by: z.string().describe('The person, by id.'),
  name: z.string().describe('The name of the person.'),
  did: z.string().describe('What was done, in words.'),
  reason: z.string().nullable().describe('Why; null where no reason was asked for or given.'),
});

/** The schema of one field of an entity, before and after. */
export const fieldSchema = z.object({
  field: z.string(),
  before: z.unknown().describe('Left out where there was nothing.').optional(),
  after: z.unknown().describe('Left out where there is nothing.').optional(),
});

/** The schema of a change an entry made to one thing. */
export const thingChangeSchema = z.object({
  kind: z.string().describe('The kind of entity, or `review` for the review itself.'),
  id: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  fields: z.array(fieldSchema).describe('For what was added or removed, all it says.'),
});

/** The schema of work of a colleague that could not be taken over. */
export const conflictSchema = z.object({
  theirs: entrySchema.describe('What the colleague did; it stays in their copy.'),
  changes: z.array(thingChangeSchema).describe('What it would change.'),
  mine: z
    .array(entrySchema.extend({ changes: z.array(thingChangeSchema) }))
    .describe('What was done here to the same things.'),
  because: z.array(z.object({ code: z.string(), message: z.string() })),
});

/** The schema of what the commands that write to a review print with `--format json`. */
export const changeOutputSchema = z.object({
  format: z.literal('cmoc-change'),
  version: z.literal('1.0'),
  command: z.enum(['new', 'decide', 'undo', 'redo', 'merge']),
  ...reviewHead,
  by: z.object({ id: z.string(), name: z.string() }).describe('Who ran the command.'),
  dryRun: z.boolean(),
  written: z.boolean().describe('False in a dry run and when there was nothing to do.'),
  entries: z.array(entrySchema).describe('What was done, as the ledger of the file tells it.'),
  conflicts: z.array(conflictSchema).describe('Of `merge`: what could not be taken over.'),
  ledger: count.describe('How many entries the ledger has now.'),
});

/** What the commands that write to a review print with `--format json`. */
export type ChangeOutput = ReadOnly<z.infer<typeof changeOutputSchema>>;

/** An entry of the ledger, as commands tell it. */
export type ToldEntry = ReadOnly<z.infer<typeof entrySchema>>;

/** A change an entry made to one thing. */
export type ThingChange = ReadOnly<z.infer<typeof thingChangeSchema>>;
