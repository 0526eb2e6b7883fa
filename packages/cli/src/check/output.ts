import type { ReadOnly } from '../json-output/read-only';
import * as z from 'zod';

const count = z.int().min(0);

/** The schema of one problem in the file. */
export const checkIssueSchema = z.object({
  code: z.string().describe('What kind of problem, from the documented codes of `@cmoc/model`.'),
  severity: z.enum(['error', 'warning']).describe('An error makes the file unusable.'),
  path: z.array(z.union([z.string(), z.number()])).describe('Keys and positions from the root.'),
  where: z.string().describe('The path as people read it.'),
  message: z.string().describe('What was found and what was expected.'),
  params: z.record(z.string(), z.unknown()).describe('The values the message speaks of.'),
});

/** The schema of what a review holds. */
export const holdingsSchema = z.object({
  id: z.string(),
  title: z.string(),
  synthetic: z.boolean(),
  completeness: z.enum(['complete', 'partial', 'not-stated']),
  completenessNote: z.string().nullable(),
  collections: z
    .record(z.string(), count)
    .describe('Entities in every collection, by its key in the file.'),
  configurationsByTier: z.record(z.string(), count),
  slotsByRole: z.record(z.string(), count),
  sourcesByKind: z.record(z.string(), count),
  studyFamilies: z.object({
    families: count.describe('Study families that at least one source belongs to.'),
    sources: count.describe('Sources that belong to one.'),
    sourcesWithout: count.describe('Sources for which no study family is recorded.'),
  }),
  evidenceByStance: z.record(z.string(), count).describe('Passages brought to bear on claims.'),
});

/** The schema of what `cmoc check --format json` prints. */
export const checkOutputSchema = z.object({
  format: z.literal('cmoc-check'),
  version: z.literal('1.0'),
  file: z.string(),
  sound: z.boolean().describe('Whether the file has no errors.'),
  errors: count,
  warnings: count,
  issues: z.array(checkIssueSchema),
  holds: holdingsSchema.nullable().describe('What the review holds; null when it has errors.'),
});

/** What `cmoc check --format json` prints. */
export type CheckOutput = ReadOnly<z.infer<typeof checkOutputSchema>>;

/** What a review holds, counted. */
export type Holdings = ReadOnly<z.infer<typeof holdingsSchema>>;
