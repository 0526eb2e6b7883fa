import * as z from 'zod';
import { decisionShape } from './decision';
import { entity, text } from './entity';
import { idOf } from './id';
import type {
  Protocol,
  ProtocolChange,
  ProtocolChangeInput,
  ProtocolInput,
} from './entities.generated';

export type { Protocol, ProtocolChange } from './entities.generated';

/** The schema of a {@link Protocol}. */
export const protocolSchema: z.ZodType<Protocol, ProtocolInput> = entity({
  statement: z.exactOptional(text('What was planned.')),
  registration: z.exactOptional(text('A registration number, a DOI or an address.')),
}).describe('The plan of the review, as it was written before the work.');

/** The schema of a {@link ProtocolChange}. */
export const protocolChangeSchema: z.ZodType<ProtocolChange, ProtocolChangeInput> = entity({
  id: idOf('protocol-change'),
  change: text('What is done differently from the plan.'),
  ...decisionShape,
}).describe('A change to the plan: logged, never prevented.');
