import type * as z from 'zod';
import { decisionShape } from './decision';
import { entity, entityRef, listOf, text } from './entity';
import { idOf, ref } from './id';
import type { ConfidenceJudgement, ConfidenceJudgementInput } from './entities.generated';

export type { ConfidenceJudgement } from './entities.generated';

/** The schema of a {@link ConfidenceJudgement}. */
export const confidenceSchema: z.ZodType<ConfidenceJudgement, ConfidenceJudgementInput> = entity({
  id: idOf('confidence'),
  subject: entityRef('What the confidence is in: a configuration, link or theory.'),
  instrument: text('The instrument and its version: `cerqual@2018`.'),
  level: text('The level, in the words of the instrument.'),
  rivalsConsidered: listOf(ref('rival', 'A rival that was weighed.'), 'Rivals that were weighed.'),
  substantiveTheories: listOf(
    ref('substantive-theory', 'A theory that bears on it.'),
    'Theories that bear on it.',
  ),
  ...decisionShape,
}).describe(
  'How confident a person is in a claim, and why. Software shows counts beside it and never fills it.',
);
