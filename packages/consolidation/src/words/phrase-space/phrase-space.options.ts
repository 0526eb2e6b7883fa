import * as z from 'zod';

/** The parts phrase similarity is made of, each shown with its weight. */
export const similarityParts = [
  'stems',
  'character-grams',
  'surroundings',
  'on-record',
  'latent-space',
  'encoder',
] as const;

const weight = (fallback: number, description: string) =>
  z.number().min(0).default(fallback).describe(description);

/** Options of `buildPhraseSpace`. */
export const phraseSpaceOptionsSchema = z.strictObject({
  weights: z
    .strictObject({
      stems: weight(2, 'Words they share, reduced to stems, rare ones counting more.'),
      'character-grams': weight(1, 'Pieces of words they share: catches spellings and compounds.'),
      surroundings: weight(1, 'What they stand with in configurations, and in which roles.'),
      'on-record': weight(1, 'Kinds of one thing, or opposites of one, as reviewers recorded.'),
      'latent-space': weight(1, 'Nearness in the space learned from the phrases themselves.'),
      encoder: weight(8, 'Nearness by the optional phrase encoder.'),
    })
    .prefault({})
    .describe('How much each part counts; 0 switches a part off.'),
  latentDimensions: z.int().min(1).max(300).default(30).describe('Dimensions of the latent space.'),
  seed: z.int().default(1).describe('Seed of the latent space and of the search for neighbours.'),
  neighbours: z
    .int()
    .min(1)
    .max(500)
    .default(15)
    .describe('Candidate partners to look at for each phrase.'),
  exhaustiveUpTo: z
    .int()
    .min(0)
    .default(400)
    .describe('Up to this many phrases every pair is looked at; above it, only likely ones.'),
});

export type PhraseSpaceOptions = z.input<typeof phraseSpaceOptionsSchema>;
export type ResolvedPhraseSpaceOptions = z.output<typeof phraseSpaceOptionsSchema>;
