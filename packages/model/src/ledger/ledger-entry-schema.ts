import * as z from 'zod';
import { operationSchema } from '../operations/operation/operation';
import { entity, text } from '../schema/entity';

/** The schema of one entry of a ledger. */
export const ledgerEntrySchema = entity({
  sequence: z.int().min(1).describe('Its number, counted from 1.'),
  operation: operationSchema,
  inverse: operationSchema,
  previous: text('The hash of the entry before, or of the review the ledger starts from.'),
  hash: text('The hash of everything else in the entry.'),
}).describe('An operation that was done, and what takes it back.');
