import * as z from 'zod';

const stateSchema = z.object({
  construct: z.string().describe('A construct.'),
  direction: z
    .exactOptional(z.enum(['increase', 'decrease', 'present', 'absent', 'mixed', 'no-change']))
    .describe('Which way it goes.'),
});

/** Options of `traceChains` and `chainsBetween`. */
export const traceChainsOptionsSchema = z.strictObject({
  assume: z
    .array(z.object({ id: z.exactOptional(z.string()), left: stateSchema, right: stateSchema }))
    .default([])
    .describe('Identities to take as accepted for a what-if, beside those on record.'),
  configurations: z
    .exactOptional(z.array(z.string()))
    .describe('Trace only through these configurations; all when left out.'),
  tiers: z
    .exactOptional(z.array(z.enum(['extracted', 'consolidated', 'refined'])))
    .describe('Trace only through configurations of these tiers; all when left out.'),
  includePutAside: z.boolean().default(false).describe('Trace through refuted configurations too.'),
  maxChains: z
    .int()
    .min(1)
    .default(200)
    .describe('List at most this many chains, and say how many there are.'),
  maxChainLength: z
    .int()
    .min(2)
    .nullable()
    .default(12)
    .describe(
      'Follow a chain over at most this many configurations, and say which go on; null for any length.',
    ),
  maxLinks: z
    .int()
    .min(0)
    .default(20_000)
    .describe('List at most this many links, and say how many there are.'),
  maxLoops: z
    .int()
    .min(1)
    .default(200)
    .describe('List at most this many loops, and say when there are more.'),
  maxLoopLength: z
    .int()
    .min(1)
    .nullable()
    .default(12)
    .describe('List only loops of at most this many configurations; null for loops of any length.'),
  maxSteps: z
    .int()
    .min(1)
    .default(100_000)
    .describe('Stop looking for chains, and for loops, and say so, after this many steps.'),
});

export type TraceChainsOptions = z.input<typeof traceChainsOptionsSchema>;
export type ResolvedTraceChainsOptions = z.output<typeof traceChainsOptionsSchema>;
