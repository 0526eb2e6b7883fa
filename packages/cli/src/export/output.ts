import * as z from 'zod';
import { lossSchema, transferIssueSchema } from '../interchange/loss-output';
import type { ReadOnly } from '../json-output/read-only';
import { count, reviewHead } from '../json-output/review-parts';

/** The schema of what `cmoc export --output PATH --format json` prints. */
export const exportOutputSchema = z.object({
  format: z.literal('cmoc-export'),
  version: z.literal('1.0'),
  ...reviewHead,
  to: z.string().describe('The format that was written.'),
  output: z.string(),
  bytes: count,
  losses: z.array(lossSchema).describe('What the format could not hold.'),
  issues: z.array(transferIssueSchema),
});

/** What `cmoc export --output PATH --format json` prints. */
export type ExportOutput = ReadOnly<z.infer<typeof exportOutputSchema>>;
