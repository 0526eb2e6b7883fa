import * as z from 'zod';
import { text } from '../../schema/entity';

/**
 * Takes a review as it was found, where it is not what its ledger led to: it was edited elsewhere, by hand
 * or by a program that keeps no ledger. Nothing in the review changes; the ledger says that something was
 * changed, between which two states, who took it in and when.
 */
export interface AdoptOperation {
  readonly kind: 'adopt';
  /** The hash of the review the ledger led to. */
  readonly expected: string;
  /** The hash of the review that was found. */
  readonly found: string;
}

/** What an `adopt` carries. */
export const adoptShape = {
  kind: z.literal('adopt').describe('Takes a review as it was found, edited elsewhere.'),
  expected: text('The hash of the review the ledger led to.'),
  found: text('The hash of the review that was found.'),
};
