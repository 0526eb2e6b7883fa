import * as z from 'zod';
import { decisionShape, withdrawalSchema } from './decision';
import { directionSchema } from './direction';
import { entity, listOf, text } from './entity';
import { idOf, ref } from './id';
import type {
  Construct,
  ConstructInput,
  ConstructState,
  ConstructStateInput,
  Distinction,
  DistinctionInput,
  Identity,
  IdentityInput,
  LineageEvent,
  LineageEventInput,
} from './entities.generated';

export type {
  Construct,
  ConstructState,
  Distinction,
  Identity,
  LineageEvent,
} from './entities.generated';

/** The schema of a {@link LineageEvent}. */
export const lineageEventSchema: z.ZodType<LineageEvent, LineageEventInput> = entity({
  event: z
    .enum(['initial', 'refined', 'split', 'merged', 'new', 'retired'])
    .describe('What happened to the construct.'),
  from: listOf(ref('construct', 'A construct it came from.'), 'The constructs it came from.'),
  stage: z.exactOptional(text('The stage of the project in which it happened.')),
  source: z.exactOptional(ref('source', 'Where this is reported.')),
  note: z.exactOptional(text('How and why.')),
}).describe('One step in the history of a construct.');

/**
 * The schema of {@link Construct}.
 *
 * An idea the review speaks of, such as trust. It has no role: it can be a context in one
 * configuration, a mechanism in another and an outcome in a third.
 */
export const constructSchema: z.ZodType<Construct, ConstructInput> = entity({
  id: idOf('construct'),
  label: text('The name of the construct, without a direction: “trust”, not “more trust”.'),
  definition: z.exactOptional(text('What it means in this review.')),
  include: z.exactOptional(text('What counts as it, for those who code.')),
  exclude: z.exactOptional(text('What does not, however near it looks, and where that belongs.')),
  examples: listOf(
    entity({
      text: text('Words that are coded with it.'),
      fragment: z.exactOptional(ref('fragment', 'The passage they are from.')),
    }),
    'Telling examples, for those who code.',
  ),
  aliases: z.array(text('Another name for it.')).default([]).describe('Other names for it.'),
  broader: listOf(
    ref('construct', 'A broader construct.'),
    'The constructs it is a kind of: its family in the codebook.',
  ),
  level: z.exactOptional(
    text('Its level in the codebook, as the review calls it: “family”, “theme”.'),
  ),
  order: z.exactOptional(z.int().min(0)).describe('Where it stands among its siblings.'),
  opposites: listOf(
    ref('construct', 'Its opposite.'),
    'Constructs of which it is the opposite pole.',
  ),
  kind: z
    .exactOptional(text('A kind the review uses: “cognitive process”, “mindset”, “behaviour”.'))
    .describe('The kind of thing, in the words of the review; never its role.'),
  lineage: listOf(lineageEventSchema, 'Where it came from and what became of it, oldest first.'),
}).describe('An idea the review speaks of, free of any role.');

/** The schema of a {@link ConstructState}. */
export const constructStateSchema: z.ZodType<ConstructState, ConstructStateInput> = entity({
  construct: ref('construct', 'The construct.'),
  direction: z.exactOptional(directionSchema),
}).describe('A construct going one way; without a direction, the construct whichever way it goes.');

/**
 * The schema of {@link Identity}.
 *
 * A reviewer's judgement that two constructs are the same, or, when both sides carry a direction,
 * that two states are: “fewer tasks achieved” is “task failure”. Chains and loops hang on such
 * judgements, so each has an author and a reason and can be taken back.
 */
export const identitySchema: z.ZodType<Identity, IdentityInput> = entity({
  id: idOf('identity'),
  left: constructStateSchema,
  right: constructStateSchema,
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('A judgement that two constructs, or two states of constructs, are the same.');

/** The schema of a {@link Distinction}. */
export const distinctionSchema: z.ZodType<Distinction, DistinctionInput> = entity({
  id: idOf('distinction'),
  left: ref('construct', 'One construct.'),
  right: ref('construct', 'The other.'),
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('A judgement that two constructs are not the same, however alike they look.');
