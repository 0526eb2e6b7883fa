import * as z from 'zod';
import { authorshipShape, decisionShape, withdrawalSchema } from './decision';
import { entity, entityRef, listOf, text } from './entity';
import { idOf, ref } from './id';

/** The schema of a {@link Condition}. */
export const conditionSchema = entity({
  text: text('The condition, in words.'),
  constructs: listOf(ref('construct', 'A construct it speaks of.'), 'The constructs it speaks of.'),
}).describe('Something on which a pattern depends.');

/** Something on which a pattern depends: what moderates it, or where it ends. */
export type Condition = z.infer<typeof conditionSchema>;

/** The schema of a {@link DemiRegularity}. */
export const demiRegularitySchema = entity({
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

/** A semi-predictable pattern a reviewer confirmed, with its exceptions; never the result of a count. */
export type DemiRegularity = z.infer<typeof demiRegularitySchema>;

/** The schema of a {@link Rival}. */
export const rivalSchema = entity({
  id: idOf('rival'),
  about: text('The outcome or pattern that is explained in more than one way.'),
  explanations: z
    .array(entityRef('A configuration, link, theory or substantive theory.'))
    .min(2)
    .describe('The explanations that compete.'),
  note: z.exactOptional(text('Where they differ.')),
  ...authorshipShape,
}).describe('Explanations of the same outcome that live side by side.');

/** Explanations of the same outcome pattern that live side by side. */
export type Rival = z.infer<typeof rivalSchema>;

/** The schema of an {@link Adjudication}. */
export const adjudicationSchema = entity({
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

/** A judgement on which evidence is more trustworthy or fits better, with both sides kept. */
export type Adjudication = z.infer<typeof adjudicationSchema>;
