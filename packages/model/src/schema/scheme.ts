import * as z from 'zod';
import { entity, text } from './entity';
import { idOf } from './id';
import { roleSchema } from './role';
import type { Scheme, SchemeChoice, SchemeChoiceInput, SchemeInput } from './entities.generated';

export type { Scheme, SchemeChoice } from './entities.generated';

/** One line of a scheme: how many slots of a role a configuration has, and what the role is called. */
export const schemeSlotSchema = entity({
  role: roleSchema,
  label: text('What reviewers call this part: “Context”, “Strategy”, “If”.'),
  min: z.int().min(0).describe('How many slots of the role a complete configuration has at least.'),
  max: z.exactOptional(z.int().min(1)).describe('How many at most; no limit when left out.'),
  split: z
    .exactOptional(z.literal('resource-response'))
    .describe('Set when the mechanism is written as a resource and a response.'),
}).describe('One part of a configuration scheme.');

/** The schema of a {@link Scheme}. */
export const schemeSchema: z.ZodType<Scheme, SchemeInput> = entity({
  id: idOf('scheme'),
  label: text('The name of the scheme.'),
  slots: z.array(schemeSlotSchema).min(1).describe('The parts, in the order they are read.'),
  sentence: text(
    'A sentence template with `{context}`, `{mechanism}`, `{resource}`, `{response}`, `{outcome}`, `{intervention}` and `{actor}`.',
  ),
  source: z.exactOptional(text('Where the scheme comes from: a DOI or a citation.')),
}).describe('A form in which configurations are written, as data.');

/** The schema of a {@link SchemeChoice}. */
export const schemeChoiceSchema: z.ZodType<SchemeChoice, SchemeChoiceInput> = entity({
  scheme: z
    .string()
    .describe(
      'A built-in scheme (`cmo`, `cmo-rr`, `scmo`, `cimo`, `icamo`, `if-then-because`) or one of the review.',
    ),
  reason: z.exactOptional(text('Why this form suits the review.')),
}).describe('The form the review writes its configurations in, and why.');
