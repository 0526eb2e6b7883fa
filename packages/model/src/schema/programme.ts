import * as z from 'zod';
import { entity, text } from './entity';
import { idOf } from './id';

/** The schema of a {@link Programme}. */
export const programmeSchema = entity({
  id: idOf('programme'),
  label: text('The name of the programme, policy or intervention.'),
  description: z.exactOptional(text('What it consists of.')),
}).describe('The programme, policy or intervention under review.');

/** The programme, policy or intervention under review. */
export type Programme = z.infer<typeof programmeSchema>;

/** The schema of an {@link Actor}. */
export const actorSchema = entity({
  id: idOf('actor'),
  label: text('Who: “nurses”, “the partner organisation”.'),
  description: z.exactOptional(text('Who is meant, and who is not.')),
}).describe('Somebody who reasons, acts, benefits or loses in a configuration.');

/** Somebody who reasons, acts, benefits or loses in a configuration. */
export type Actor = z.infer<typeof actorSchema>;
