import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { familySchema, stanceSchema } from '../json-output/review-parts';

const evidenceSchema = z.object({
  evidence: z.string(),
  fragment: z.string(),
  source: z.string(),
  family: familySchema,
  stance: stanceSchema,
  slots: z.array(z.string()),
});

const versionSchema = z.object({
  file: z.string(),
  review: z.object({ id: z.string(), title: z.string() }),
  theory: z.string(),
  label: z.string(),
});

/** The schema of what became of configurations from one theory version to the next. */
export const theoryChangeSchema = z.object({
  kind: z.enum(['kept', 'refined', 'merged', 'split', 'new', 'refuted', 'dropped']),
  before: z.array(z.string()),
  after: z.array(z.string()),
  moves: z.array(
    z.object({
      mapping: z.string(),
      move: z.string(),
      by: z.string(),
      at: z.string(),
      reason: z.string(),
    }),
  ),
  evidenceGained: z.array(evidenceSchema),
  evidenceAgainst: z.array(evidenceSchema),
  unexplained: z.boolean().describe('Whether no move on record explains the change.'),
});

/** The schema of what `cmoc diff --format json` prints. */
export const diffOutputSchema = z.object({
  format: z.literal('cmoc-diff'),
  version: z.literal('1.0'),
  earlier: versionSchema,
  later: versionSchema,
  changes: z.array(theoryChangeSchema),
});

/** What `cmoc diff --format json` prints. */
export type DiffOutput = ReadOnly<z.infer<typeof diffOutputSchema>>;
