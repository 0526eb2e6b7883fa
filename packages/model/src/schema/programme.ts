import * as z from 'zod';
import { entity, text } from './entity';
import { idOf } from './id';
import type { Actor, ActorInput, Programme, ProgrammeInput } from './entities.generated';

export type { Actor, Programme } from './entities.generated';

/** The schema of a {@link Programme}. */
export const programmeSchema: z.ZodType<Programme, ProgrammeInput> = entity({
  id: idOf('programme'),
  label: text('The name of the programme, policy or intervention.'),
  description: z.exactOptional(text('What it consists of.')),
}).describe('The programme, policy or intervention under review.');

/** The schema of an {@link Actor}. */
export const actorSchema: z.ZodType<Actor, ActorInput> = entity({
  id: idOf('actor'),
  label: text('Who: “nurses”, “the partner organisation”.'),
  description: z.exactOptional(text('Who is meant, and who is not.')),
}).describe('Somebody who reasons, acts, benefits or loses in a configuration.');
