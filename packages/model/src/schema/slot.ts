import * as z from 'zod';
import { directionSchema } from './direction';
import { entity, listOf, text } from './entity';
import { idPattern, ref } from './id';
import type { Slot, SlotInput } from './entities.generated';

export type {
  ContextSlot,
  MechanismSlot,
  OutcomeSlot,
  Slot,
  SlotInput,
} from './entities.generated';

const slotId = z
  .string()
  .regex(idPattern)
  .describe('Identifier of the slot within its configuration: `c1`, `m`, `o2`.');

/** What every slot has after its id and role, whatever the role. */
const slotShape = {
  text: text('The slot in the words of the review.'),
  constructs: listOf(ref('construct', 'A construct it speaks of.'), 'The constructs it speaks of.'),
  direction: z.exactOptional(directionSchema),
  coder: z
    .exactOptional(ref('person', 'Who gave the slot its constructs.'))
    .describe('Who gave the slot its constructs; left out where several agreed on them.'),
  actor: z.exactOptional(
    ref('actor', 'Who reasons (mechanism), for whom (outcome), about whom (context).'),
  ),
  level: z.exactOptional(z.enum(['micro', 'meso', 'macro'])).describe('The social level it is at.'),
  timeframe: z.exactOptional(text('When in the life of the programme.')),
  inference: z
    .exactOptional(z.enum(['abductive', 'retroductive']))
    .describe('Set when no source says this and a reviewer inferred it.'),
  note: z.exactOptional(text('A remark on this slot.')),
};

export const contextSlotSchema = entity({
  id: slotId,
  role: z.literal('context'),
  ...slotShape,
  effect: z
    .exactOptional(z.enum(['enables', 'hinders', 'necessary', 'modifies']))
    .describe('What the context does to the mechanism.'),
  reading: z
    .exactOptional(z.enum(['triggering-feature', 'relational-dynamic']))
    .describe('A feature acting at one moment, or a relation that shapes mechanisms over time.'),
}).describe(
  'What about the circumstances matters for the mechanism; a setting alone is no context.',
);

export const statementSchema = entity({
  text: text('In the words of the review.'),
  constructs: listOf(ref('construct', 'A construct it speaks of.'), 'The constructs it speaks of.'),
});

export const mechanismSlotSchema = entity({
  id: slotId,
  role: z.literal('mechanism'),
  ...slotShape,
  resource: z.exactOptional(statementSchema).describe('What the programme offers or takes away.'),
  response: z.exactOptional(statementSchema).describe('How people reason about it or react to it.'),
  kind: z
    .exactOptional(
      z.enum([
        'reasoning-resources',
        'powers-liabilities',
        'force',
        'interaction',
        'process-feedback',
      ]),
    )
    .describe('The construct of mechanism used (Westhorp 2018).'),
}).describe('How the outcome comes about: usually hidden, sensitive to context.');

export const outcomeSlotSchema = entity({
  id: slotId,
  role: z.literal('outcome'),
  ...slotShape,
  intended: z
    .exactOptional(z.enum(['yes', 'no', 'unknown']))
    .describe('Whether the programme meant it.'),
  valence: z
    .exactOptional(z.enum(['desired', 'undesired', 'neutral', 'contested']))
    .describe('How it is seen by the actor it is for.'),
  proximity: z
    .exactOptional(z.enum(['proximal', 'intermediate', 'distal']))
    .describe('How soon it follows.'),
  basis: z
    .exactOptional(z.enum(['measured', 'perceived', 'inferred']))
    .describe('How it is known.'),
  measure: z.exactOptional(text('The instrument or indicator.')),
}).describe('What comes of it, intended or not.');

export const interventionSlotSchema = entity({
  id: slotId,
  role: z.literal('intervention'),
  ...slotShape,
  programme: z.exactOptional(ref('programme', 'The programme it is part of.')),
}).describe('What was done: the strategy or activity.');

export const actorSlotSchema = entity({
  id: slotId,
  role: z.literal('actor'),
  ...slotShape,
}).describe('Who, where the scheme gives actors a part of their own.');

/** The schema of a {@link Slot}. */
export const slotSchema: z.ZodType<Slot, SlotInput> = z.discriminatedUnion('role', [
  contextSlotSchema,
  mechanismSlotSchema,
  outcomeSlotSchema,
  interventionSlotSchema,
  actorSlotSchema,
]);
