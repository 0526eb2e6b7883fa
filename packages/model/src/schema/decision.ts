import * as z from 'zod';
import { entity, moment, text } from './entity';
import { ref } from './id';
import type { Withdrawal, WithdrawalInput } from './entities.generated';

export type { Withdrawal } from './entities.generated';

/** Who decided, when and why: the fields of every judgement that changes meaning. */
export const decisionShape = {
  by: ref('person', 'Who decided.'),
  at: moment('When it was decided.'),
  reason: text('Why, in the words of the person who decided.'),
};

/** Who wrote something and when, where the file says so. */
export const authorshipShape = {
  by: z.exactOptional(ref('person', 'Who wrote this.')),
  at: z.exactOptional(moment('When it was written.')),
};

/** A decision taken back: the record of it stays, with who, when and why. */
export const withdrawalSchema: z.ZodType<Withdrawal, WithdrawalInput> = entity(
  decisionShape,
).describe('Set when the decision was taken back; the decision itself stays on record.');
