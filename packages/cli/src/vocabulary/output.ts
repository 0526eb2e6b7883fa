import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count, directionSchema, reviewHead } from '../json-output/review-parts';
import { proposalSchema } from '../proposals/output';

const partSchema = z.object({
  part: z.enum([
    'stems',
    'character-grams',
    'surroundings',
    'on-record',
    'latent-space',
    'encoder',
  ]),
  weight: z.number(),
  similarity: z.number().describe('From 0 to 1.'),
  shared: z.array(z.string()).describe('What both have, the most telling first.'),
});

const pairGroundsSchema = z.object({
  likeness: z.number().describe('Weighted mean of the parts, from 0 to 1: a reason to look.'),
  parts: z.array(partSchema),
  left: z.string(),
  right: z.string(),
  leftLabel: z.string(),
  rightLabel: z.string(),
  polarity: z.enum(['same', 'opposite', 'unclear']),
  because: z.array(z.string()).describe('What was read as polarity.'),
  oneSaysMore: z.boolean().describe('Whether one label holds every word of the other.'),
});

const labelGroundsSchema = z.object({
  construct: z.string(),
  label: z.string(),
  direction: directionSchema,
  marks: z.array(
    z.object({ word: z.string(), reading: z.enum(['negation', 'more', 'less', 'contrast']) }),
  ),
  meets: z.string().nullable().describe('A construct with the same label and no direction in it.'),
});

/** The schema of one suggestion about the vocabulary. */
export const vocabularyProposalSchema = z.discriminatedUnion('kind', [
  proposalSchema('same', pairGroundsSchema),
  proposalSchema('opposite', pairGroundsSchema),
  proposalSchema('direction-in-label', labelGroundsSchema),
]);

const pairSchema = z.object({
  left: z.string(),
  right: z.string(),
  likeness: z.number(),
  accepted: z.boolean().describe('Whether a reviewer accepted that they are the same.'),
});

/** The schema of constructs that may all be one. */
export const constructGroupSchema = z.object({
  members: z.array(z.string()),
  chain: z.array(pairSchema).describe('The pairs that hold it together, likeliest first.'),
  weakestLink: pairSchema.nullable(),
  indirectPairs: count.describe('Pairs of members that are not alike themselves.'),
});

/** The schema of what `cmoc vocabulary --format json` prints. */
export const vocabularyOutputSchema = z.object({
  format: z.literal('cmoc-vocabulary'),
  version: z.literal('1.0'),
  ...reviewHead,
  counts: z.object({
    constructs: count,
    listed: count,
    notListed: count,
    alreadyJudged: count.describe('Pairs a reviewer judged before.'),
  }),
  proposals: z.array(vocabularyProposalSchema),
  groups: z.array(constructGroupSchema),
});

/** What `cmoc vocabulary --format json` prints. */
export type VocabularyOutput = ReadOnly<z.infer<typeof vocabularyOutputSchema>>;
