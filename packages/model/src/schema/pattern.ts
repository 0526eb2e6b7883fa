import * as z from 'zod';
import { authorshipShape, decisionShape, withdrawalSchema } from './decision';
import { entity, entityRef, listOf, text } from './entity';
import { idOf, ref } from './id';
import type {
  Adjudication,
  AdjudicationInput,
  Condition,
  ConditionInput,
  DemiRegularity,
  DemiRegularityInput,
  Rival,
  RivalInput,
} from './entities.generated';

export type { Adjudication, Condition, DemiRegularity, Rival } from './entities.generated';

/** The schema of a {@link Condition}. */
export const conditionSchema: z.ZodType<Condition, ConditionInput> = entity({
  text: text('The condition, in words.'),
  constructs: listOf(ref('construct', 'A construct it speaks of.'), 'The constructs it speaks of.'),
}).describe('Something on which a pattern depends.');

/** The schema of a {@link DemiRegularity}. */
export const demiRegularitySchema: z.ZodType<DemiRegularity, DemiRegularityInput> = entity({
  id: idOf('demi-regularity'),
  pattern: text('The semi-predictable pattern, in words.'),
  members: listOf(
    ref('configuration', 'A configuration that shows it.'),
    'Configurations that show it.',
  ),
  exceptions: listOf(
    ref('configuration', 'A configuration that does not.'),
    'Configurations that do not.',
  ),
  moderators: listOf(conditionSchema, 'What makes the pattern stronger or weaker where it holds.'),
  boundaries: listOf(conditionSchema, 'The conditions outside which it is not expected to hold.'),
  account: z.exactOptional(text('What is thought to bring the pattern about, and its exceptions.')),
  ...decisionShape,
}).describe('A pattern a reviewer confirmed; never the result of a count.');

/** The schema of a {@link Rival}. */
export const rivalSchema: z.ZodType<Rival, RivalInput> = entity({
  id: idOf('rival'),
  about: text('The outcome or pattern that is explained in more than one way.'),
  explanations: z
    .array(entityRef('A configuration, link, theory or substantive theory.'))
    .min(2)
    .describe('The explanations that compete.'),
  note: z.exactOptional(text('Where they differ.')),
  ...authorshipShape,
}).describe('Explanations of the same outcome that live side by side.');

/** The schema of an {@link Adjudication}. */
export const adjudicationSchema: z.ZodType<Adjudication, AdjudicationInput> = entity({
  id: idOf('adjudication'),
  question: text('What had to be judged.'),
  sides: z
    .array(
      entity({
        label: text('What the side holds.'),
        configurations: listOf(
          ref('configuration', 'A configuration on this side.'),
          'Configurations on this side.',
        ),
        evidence: listOf(ref('evidence', 'Evidence on this side.'), 'Evidence on this side.'),
      }),
    )
    .min(2)
    .describe('The sides; all are kept.'),
  decision: text('What was judged.'),
  ...decisionShape,
  withdrawn: z.exactOptional(withdrawalSchema),
}).describe(
  'A judgement on which evidence is more trustworthy or fits better, with both sides kept.',
);
