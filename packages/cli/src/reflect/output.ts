import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count, familySchema, reviewHead, stateSchema } from '../json-output/review-parts';

const answer = z.enum(['holds', 'does-not-hold', 'not-known']);

/** The schema of what `cmoc reflect --format json` prints. */
export const reflectOutputSchema = z.object({
  format: z.literal('cmoc-reflection'),
  version: z.literal('1.0'),
  ...reviewHead,
  answers: z.array(z.object({ state: stateSchema, answer, note: z.string().optional() })),
  configurations: z.array(
    z.object({
      configuration: z.string(),
      outlook: z.enum(['allowed', 'open', 'blocked']),
      held: z.array(z.string()),
      notKnown: z.array(z.string()),
      notHeld: z.array(z.string()),
      outcomes: z.array(z.string()),
      supportingFamilies: z
        .array(familySchema)
        .describe('Study families, and sources without one, for it; inherited evidence counts.'),
      opposingFamilies: z.array(familySchema),
      oppositeConfirmed: z.array(familySchema).describe('Neither for it nor against.'),
      restated: count.describe('Passages that are it in its authors’ words: no support.'),
      passages: z.array(z.string()),
    }),
  ),
  outcomes: z.array(
    z.object({
      state: stateSchema,
      label: z.string(),
      outlook: z.enum(['expected', 'open', 'blocked']),
      configurations: z.array(z.string()),
      against: z
        .array(z.string())
        .describe('Configurations that are allowed too and lead to the reverse.'),
    }),
  ),
  wouldOpen: z
    .array(
      z.object({
        state: stateSchema,
        label: z.string(),
        answer: z.enum(['does-not-hold', 'not-known', 'not-asked']),
        configurations: z.array(z.string()),
        outcomes: z.array(z.string()),
      }),
    )
    .describe('Contexts that would open configurations, those that open most first.'),
  notAsked: z.array(stateSchema),
  beyondTheory: z.array(stateSchema).describe('Answers the theory does not speak of as contexts.'),
});

/** What `cmoc reflect --format json` prints. */
export type ReflectOutput = ReadOnly<z.infer<typeof reflectOutputSchema>>;
