import * as z from 'zod';
import { decisionShape } from './decision';
import { entity, text } from './entity';
import { idOf } from './id';

/** The schema of a {@link Protocol}. */
export const protocolSchema = entity({
  statement: z.exactOptional(text('What was planned.')),
  registration: z.exactOptional(text('A registration number, a DOI or an address.')),
}).describe('The plan of the review, as it was written before the work.');

/** The plan of the review, as it was written before the work. */
export type Protocol = z.infer<typeof protocolSchema>;

/** The schema of a {@link ProtocolChange}. */
export const protocolChangeSchema = entity({
  id: idOf('protocol-change'),
  change: text('What is done differently from the plan.'),
  ...decisionShape,
}).describe('A change to the plan: logged, never prevented.');

/** A change to the plan: logged with who, when and why, never prevented. */
export type ProtocolChange = z.infer<typeof protocolChangeSchema>;
