import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count, reviewHead } from '../json-output/review-parts';

/** The schema of the trade-off between few configurations and full coverage, in one unit. */
export const frontierSchema = z.object({
  unit: z.enum(['configurations', 'documents', 'study-families']),
  total: count.describe('Everything there is to cover.'),
  candidates: count.describe('Configurations to choose from.'),
  points: z.array(
    z.object({
      size: count.describe('Number of refined configurations.'),
      chosen: z.array(z.string()),
      covered: count,
      upperBound: count.describe('No choice of this size covers more.'),
      proven: z.boolean(),
      uncovered: z.array(z.string()),
    }),
  ),
  uncoverable: z.array(z.string()).describe('What no candidate covers at all.'),
});

/** The schema of what `cmoc frontier --format json` prints. */
export const frontierOutputSchema = z.object({
  format: z.literal('cmoc-frontier'),
  version: z.literal('1.0'),
  ...reviewHead,
  frontiers: z.array(frontierSchema),
});

/** What `cmoc frontier --format json` prints. */
export type FrontierOutput = ReadOnly<z.infer<typeof frontierOutputSchema>>;
