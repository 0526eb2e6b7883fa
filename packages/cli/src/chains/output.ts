import type { ReadOnly } from '../json-output/read-only';
import * as z from 'zod';
import { groupsOutputSchema, webOutputSchema } from './web-output';

const direction = z.enum(['increase', 'decrease', 'present', 'absent', 'mixed', 'no-change']);

/** The schema of a construct going one way. */
export const stateOutputSchema = z.object({
  construct: z.string(),
  direction: direction.nullable().describe('Null where it is not said which way.'),
});

const countSchema = z.object({
  listed: z.int().min(0),
  atLeast: z.int().min(0).describe('How many there are, when `exact`; else at least this many.'),
  exact: z.boolean(),
});

/** The schema of an outcome that becomes a context or mechanism elsewhere. */
export const linkOutputSchema = z.object({
  id: z.string().describe('Stable as long as both slots are.'),
  kind: z.enum(['outcome-to-context', 'outcome-to-mechanism']),
  from: z.string().describe('The configuration whose outcome it is.'),
  to: z.string().describe('The configuration whose context or mechanism it becomes.'),
  fromSlot: z.string().nullable(),
  toSlot: z.string().nullable(),
  state: stateOutputSchema
    .nullable()
    .describe('As the outcome tells it; null for a recorded link without one.'),
  becomes: stateOutputSchema.nullable().describe('As the receiving slot tells it.'),
  covers: z
    .enum(['whole', 'part'])
    .describe('Whether all constructs of the receiving slot are supplied.'),
  basis: z.enum(['evidenced', 'inferred']).describe('Whether a source asserts the link.'),
  recorded: z.string().nullable().describe('The recorded link it corresponds to.'),
  identities: z.array(z.string()).describe('Identity judgements and assumptions it hangs on.'),
});

const slotPlace = z.object({ configuration: z.string(), slot: z.string() });

const familySchema = z.object({ kind: z.enum(['study-family', 'source']), id: z.string() });

const sourcingSchema = z.object({
  kind: z
    .enum(['thread', 'mixed', 'unsupported'])
    .describe(
      'One study family supports every step; every step has support but no family has all; some step has none.',
    ),
  families: z.array(familySchema).describe('Study families that support every configuration.'),
  configurations: z.array(
    z.object({
      configuration: z.string(),
      supportingFamilies: z.int().min(0),
      opposingFamilies: z.int().min(0),
    }),
  ),
});

/** The schema of configurations in series. */
export const chainOutputSchema = z.object({
  id: z.string(),
  configurations: z.array(z.string()),
  links: z.array(z.string()),
  contexts: z.array(
    slotPlace.extend({
      role: z.enum(['context', 'intervention']),
      text: z.string(),
      states: z.array(stateOutputSchema),
      supply: z.enum(['supplied', 'partly-supplied', 'assumed-before', 'assumed']),
      suppliedBy: z.array(slotPlace),
      identities: z.array(z.string()),
    }),
  ),
  outcomes: z.array(
    slotPlace.extend({
      text: z.string(),
      states: z.array(stateOutputSchema),
      carriedOn: z.boolean(),
    }),
  ),
  inferredJoins: z.array(z.object({ from: z.string(), to: z.string() })),
  identities: z.array(z.string()),
  sourcing: sourcingSchema,
  goesOn: z
    .exactOptional(z.literal(true))
    .describe('Set where the chain was cut at a number of configurations.'),
});

/** The schema of a chain that comes back to where it started. */
export const loopOutputSchema = z.object({
  id: z.string(),
  configurations: z.array(z.string()).describe('The last leads back to the first.'),
  links: z.array(z.string()),
  sign: z.enum(['reinforcing', 'balancing']),
  reversing: linkOutputSchema.nullable().describe('Where a balancing loop turns.'),
  identities: z.array(z.string()),
  sourcing: sourcingSchema,
});

/** The schema of what `cmoc chains --format json` prints. */
export const chainsOutputSchema = z.object({
  format: z.literal('cmoc-chains'),
  version: z.literal('1.0'),
  file: z.string(),
  review: z.object({ id: z.string(), title: z.string(), configurations: z.int().min(0) }),
  assumed: z
    .array(z.object({ id: z.string(), left: stateOutputSchema, right: stateOutputSchema }))
    .describe('What-if identities of the command line; not in the file.'),
  filter: z.object({ from: stateOutputSchema.nullable(), to: stateOutputSchema.nullable() }),
  counts: z.object({ links: countSchema, chains: countSchema, loops: countSchema }),
  refutedLeftOut: z
    .array(z.string())
    .describe('Refuted configurations, which chains do not pass through.'),
  links: z.array(linkOutputSchema),
  chains: z.array(chainOutputSchema),
  loops: z.array(loopOutputSchema),
  web: webOutputSchema.nullable().describe('Null where links are picked by a state.'),
  groups: groupsOutputSchema.nullable().describe('Null where links are picked by a state.'),
});

/** What `cmoc chains --format json` prints. */
export type ChainsOutput = ReadOnly<z.infer<typeof chainsOutputSchema>>;
