import * as z from 'zod';
import { lossSchema, transferIssueSchema } from '../interchange/loss-output';
import type { ReadOnly } from '../json-output/read-only';
import { count } from '../json-output/review-parts';

const entity = { kind: z.string(), id: z.string() };

/** The schema of what one file brings. */
export const importedFileSchema = z.object({
  file: z.string(),
  provenance: z.object({
    format: z.string(),
    producer: z.string().nullable(),
    fileName: z.string().nullable(),
    sha256: z.string(),
    bytes: count,
    encoding: z.string().nullable(),
  }),
  columns: z
    .array(
      z.object({
        index: count.describe('From 0.'),
        header: z.string(),
        field: z.string().nullable().describe('Null where the column is left out.'),
        basis: z.enum(['guessed', 'given', 'none']),
      }),
    )
    .nullable()
    .describe('What the columns of a table are taken to hold.'),
  table: z
    .object({
      sheet: z.string().nullable().describe('The sheet or table that is read, of several.'),
      headerRow: count.nullable().describe('From 1; null where there is none.'),
      rows: count.describe('Rows below the header that hold anything.'),
      shape: z.enum(['configuration-per-row', 'slot-per-row']),
    })
    .nullable()
    .describe('Which table is read, and how it is laid out.'),
  added: z.array(z.object(entity)),
  matched: z.array(z.object({ ...entity, existing: z.string(), grounds: z.string() })),
  conflicts: z
    .array(z.object({ ...entity, fields: z.array(z.string()) }))
    .describe('What the review holds differently under the same id; it stays as it is.'),
  heldBack: z
    .array(z.object({ ...entity, because: z.object(entity) }))
    .describe(
      'What stays out because it speaks of something in conflict, or of what is held back.',
    ),
  unnamed: count.describe('Slots that would come in without a construct.'),
  losses: z.array(lossSchema),
  issues: z.array(transferIssueSchema),
});

/** The schema of what `cmoc import --format json` prints. */
export const importOutputSchema = z.object({
  format: z.literal('cmoc-import'),
  version: z.literal('1.0'),
  into: z.string(),
  review: z.object({ id: z.string(), title: z.string() }),
  by: z.object({ id: z.string(), name: z.string() }).describe('Who brings it in.'),
  created: z.boolean().describe('Whether the review is a new one.'),
  dryRun: z.boolean(),
  written: z.boolean().describe('False in a dry run and when there was nothing to add.'),
  files: z.array(importedFileSchema),
});

/** What `cmoc import --format json` prints. */
export type ImportOutput = ReadOnly<z.infer<typeof importOutputSchema>>;
