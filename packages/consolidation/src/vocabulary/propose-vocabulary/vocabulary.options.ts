import * as z from 'zod';
import { phraseSpaceOptionsSchema } from '../../words/phrase-space/phrase-space.options';

/** Options of `proposeVocabulary`. */
export const vocabularyOptionsSchema = z.strictObject({
  ...phraseSpaceOptionsSchema.shape,
  threshold: z
    .number()
    .min(0)
    .max(1)
    .default(0.3)
    .describe('Least likeness of a pair to be proposed.'),
  groupThreshold: z
    .number()
    .min(0)
    .max(1)
    .default(0.45)
    .describe('Least likeness of a pair that holds a group together.'),
  limit: z
    .int()
    .min(1)
    .default(1000)
    .describe('List at most this many proposals, the likeliest first.'),
  same: z.boolean().default(true).describe('Propose constructs that may be the same.'),
  opposite: z.boolean().default(true).describe('Propose constructs that may be opposites.'),
  directionInLabel: z.boolean().default(true).describe('Propose to read a direction off a label.'),
  groups: z.boolean().default(true).describe('Propose groups of constructs.'),
});

export type VocabularyOptions = z.input<typeof vocabularyOptionsSchema>;
export type ResolvedVocabularyOptions = z.output<typeof vocabularyOptionsSchema>;
