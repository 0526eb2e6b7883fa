import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count, familySchema, reviewHead, stateSchema } from '../json-output/review-parts';
import { listedSchema, proposalSchema } from '../proposals/output';

const patternGroundsSchema = z.object({
  exceptions: z.array(
    z.object({
      configuration: z.string(),
      kind: z.enum(['opposite-outcome', 'opposed']),
      families: z.array(familySchema),
    }),
  ),
  pattern: z.array(
    z.object({
      role: z.enum(['context', 'intervention', 'mechanism', 'outcome']),
      state: stateSchema,
    }),
  ),
  members: z.array(z.string()),
  supportingFamilies: z.array(familySchema),
  opposingFamilies: z.array(familySchema),
});

/** The schema of the sources to read again with one configuration in mind. */
export const exceptionQueueSchema = z.object({
  configuration: z.string(),
  contexts: count,
  entries: z.array(
    z.object({
      source: z.string(),
      standing: z.enum([
        'tells-it',
        'opposite',
        'opposite-confirmed',
        'outcome-absent',
        'checked',
        'never-checked',
      ]),
      contextsTold: count.describe('Contexts of the configuration the source tells elsewhere.'),
      because: z.array(z.string()).describe('The configurations that make it so.'),
    }),
  ),
  counts: z.object({
    sources: count,
    sought: count,
    opposite: count,
    oppositeConfirmed: count.describe('Sources that confirm its opposite and do not oppose it.'),
    neverChecked: count,
    notListed: count.describe('Never-checked sources beyond the limit.'),
  }),
});

/** The schema of what `cmoc exceptions --format json` prints. */
export const exceptionsOutputSchema = z.object({
  format: z.literal('cmoc-exceptions'),
  version: z.literal('1.0'),
  ...reviewHead,
  about: z.array(z.string()),
  counts: z.object({ patterns: listedSchema, queues: listedSchema }),
  notes: z.array(z.string()).describe('What of the patterns was left out or never looked at.'),
  patterns: z
    .array(proposalSchema('demi-regularity', patternGroundsSchema))
    .describe('Candidates for demi-regularities; a count is no regularity.'),
  queues: z.array(exceptionQueueSchema),
});

/** What `cmoc exceptions --format json` prints. */
export type ExceptionsOutput = ReadOnly<z.infer<typeof exceptionsOutputSchema>>;
