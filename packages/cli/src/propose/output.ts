import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { reviewHead } from '../json-output/review-parts';
import { listedSchema, proposalSchema } from '../proposals/output';
import {
  adjudicateGroundsSchema,
  consolidateGroundsSchema,
  juxtaposeGroundsSchema,
  reconcileGroundsSchema,
  situationSchema,
} from './grounds-output';

/** The schema of what `cmoc propose --format json` prints. */
export const proposeOutputSchema = z.object({
  format: z.literal('cmoc-proposals'),
  version: z.literal('1.0'),
  ...reviewHead,
  moves: z
    .array(z.enum(['juxtapose', 'reconcile', 'adjudicate', 'consolidate', 'situate']))
    .describe('What was looked for; the lists of other moves are empty.'),
  about: z.string().nullable(),
  counts: z.object({
    juxtapose: listedSchema,
    reconcile: listedSchema,
    adjudicate: listedSchema,
    consolidate: listedSchema,
  }),
  notes: z
    .object({
      juxtapose: z.array(z.string()),
      reconcile: z.array(z.string()),
      adjudicate: z.array(z.string()),
      consolidate: z.array(z.string()),
    })
    .describe('What was left out or never looked at.'),
  juxtapose: z.array(proposalSchema('juxtapose', juxtaposeGroundsSchema)),
  reconcile: z.array(proposalSchema('reconcile', reconcileGroundsSchema)),
  adjudicate: z.array(proposalSchema('adjudicate', adjudicateGroundsSchema)),
  consolidate: z.array(proposalSchema('consolidate', consolidateGroundsSchema)),
  situate: situationSchema.nullable(),
});

/** What `cmoc propose --format json` prints. */
export type ProposeOutput = ReadOnly<z.infer<typeof proposeOutputSchema>>;
