import * as z from 'zod';
import { decisionShape, withdrawalSchema } from './decision';
import { entity, entityRef, moment, text } from './entity';
import { idOf } from './id';
import type {
  Judgement,
  JudgementInput,
  Verdict,
  VerdictInput,
  Waiver,
  WaiverInput,
} from './entities.generated';

export type { Judgement, Verdict, Waiver } from './entities.generated';

const rule = text('The rule, by its full id: `craft/mechanism-not-activity`.');
const revision = z
  .exactOptional(z.int().min(1))
  .describe('The revision of the rule that was in force.');
const fingerprint = text('The fingerprint of the finding it speaks to.');

/** The schema of a {@link Judgement}. */
export const judgementSchema: z.ZodType<Judgement, JudgementInput> = entity({
  id: idOf('judgement'),
  item: text('The judged item, by its full id.'),
  revision,
  subject: z.exactOptional(entityRef('What is judged; the whole review when left out.')),
  theoryArea: z.exactOptional(text('The part of the theory the judgement is for.')),
  level: text('The level, in the words of the instrument.'),
  pages: z.exactOptional(text('The pages of the report that say it, as printed: “4, 7–9”.')),
  overrides: z.exactOptional(text('Why the level stands above what the signals would cap it at.')),
  subjectFingerprint: z.exactOptional(text('The state of the subject when it was judged.')),
  consensus: z
    .exactOptional(z.boolean())
    .describe('Set when several raters agreed on this judgement.'),
  ...decisionShape,
}).describe('A level a person gave on an item of an instrument, with grounds.');

/** The schema of a {@link Verdict}. */
export const verdictSchema: z.ZodType<Verdict, VerdictInput> = entity({
  id: idOf('verdict'),
  rule,
  revision,
  fingerprint,
  verdict: z.enum(['passed', 'failed']).describe('What the person found.'),
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('A person’s answer to a finding that a check could not settle.');

/** The schema of a {@link Waiver}. */
export const waiverSchema: z.ZodType<Waiver, WaiverInput> = entity({
  id: idOf('waiver'),
  rule,
  fingerprint: z.exactOptional(fingerprint),
  until: z.exactOptional(moment('When it ends.')),
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe('A finding accepted as it is, with who, when and why.');
