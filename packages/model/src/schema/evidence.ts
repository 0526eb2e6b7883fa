import * as z from 'zod';
import { entity, entityRef, text } from './entity';
import { idOf, idPattern, ref } from './id';
import type { Evidence, EvidenceInput } from './entities.generated';

export type { Evidence } from './entities.generated';

/** How a fragment can bear on a claim. */
export const stances = [
  'supports',
  'refines',
  'opposes',
  'opposite-confirmed',
  'context-only',
  'unclear',
] as const;

/** The schema of an {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence, EvidenceInput> = entity({
  id: idOf('evidence'),
  subject: entityRef(
    'The claim it bears on: a configuration, link, theory, construct or other statement.',
  ),
  fragment: ref('fragment', 'The passage.'),
  stance: z
    .enum(stances)
    .describe(
      'How it bears on the claim. `opposite-confirmed`: with the context reversed, the reverse was found.',
    ),
  slots: z
    .array(z.string().regex(idPattern))
    .default([])
    .describe('The slots of the configuration it speaks to; empty when it speaks to the whole.'),
  note: z.exactOptional(text('How it bears on the claim.')),
  coder: z.exactOptional(ref('person', 'Who coded it.')),
}).describe('A passage brought to bear on a claim, for it or against it.');

/** How a fragment bears on a claim. */
export type Stance = Evidence['stance'];
