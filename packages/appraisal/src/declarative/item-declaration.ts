import { collectionOfKind, entityKinds, type EntityKind } from '@cmoc/model';
import * as z from 'zod';
import type { ReviewKey } from '../check/review-key';
import { ruleIdPattern, namespacePattern } from '../rule/rule-id';
import { groundSchema, metadataShape } from './check-declaration';
import { conditionSchema, querySchema } from './query';

const levelId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** The schema of an instrument written as JSON. */
export const instrumentDeclarationSchema = z
  .strictObject({
    $schema: z.string().optional().describe('The address of this schema, for editors.'),
    id: z.string().regex(namespacePattern).describe('name@version'),
    title: z.string().min(1),
    about: z.string().min(1).describe('What it is for and what it is not.'),
    grounds: z.array(groundSchema).min(1),
    scale: z
      .array(
        z.strictObject({
          id: levelId,
          label: z.string().min(1),
          meaning: z.string().min(1).optional(),
          affirms: z
            .boolean()
            .optional()
            .describe('Set on levels that say something was done: software never suggests them.'),
        }),
      )
      .min(2)
      .describe('The levels, lowest first where the scale is ordered. Words, never numbers.'),
    ordered: z.boolean(),
  })
  .describe('An instrument people judge on, as versioned data.');

const signalSchema = z
  .strictObject({
    from: z.string().regex(ruleIdPattern).describe('The check that feeds the item.'),
    when: z.enum(['failed', 'cant-tell']).optional(),
    text: z.string().min(1),
    effect: z.enum(['cap', 'ask', 'note']),
    level: levelId.optional().describe('For a cap: the highest level without a reason.'),
  })
  .refine((signal) => (signal.effect === 'cap') === (signal.level !== undefined), {
    message: 'a cap names a level, and nothing else does',
  });

const reviewKeys = [
  'title',
  'abstract',
  'funding',
  'protocol',
  'schemeChoice',
  ...entityKinds.map((kind) => collectionOfKind[kind]),
].filter((key) => !['judgements', 'verdicts', 'waivers'].includes(key)) as [
  ReviewKey,
  ...ReviewKey[],
];

/** The schema of a judged item written as JSON. */
export const itemDeclarationSchema = z
  .strictObject({
    ...metadataShape,
    instrument: z.string().regex(namespacePattern).describe('The instrument it belongs to.'),
    number: z.string().optional().describe('The number the instrument gives it.'),
    section: z.string().optional(),
    text: z.string().min(1).describe('What is asked, in your own words.'),
    subject: z
      .enum(['review', ...entityKinds] as ['review', ...EntityKind[]])
      .describe('What is judged: the whole review, or each entity of a kind.'),
    where: conditionSchema.optional().describe('Only those subjects are laid out to be judged.'),
    reads: z.array(z.enum(reviewKeys)).describe('What the judgement rests on.'),
    criteria: z
      .array(
        z.strictObject({
          id: levelId,
          level: levelId,
          text: z.string().min(1),
          checked: z.enum(['source', 'unchecked', 'judgement']),
        }),
      )
      .optional()
      .describe('Criteria of the levels, each met or not met. Levels are cumulative.'),
    holdings: z
      .array(z.strictObject({ label: z.string().min(1), query: querySchema }))
      .optional()
      .describe('What the review already holds that a person wants beside the item.'),
    signals: z.array(signalSchema).optional(),
    suggestWhenNothingHeld: levelId.optional(),
    prompts: z
      .array(z.strictObject({ for: z.string().optional(), text: z.string().min(1) }))
      .optional()
      .describe('Questions that help to judge, by kind of source or in general.'),
  })
  .describe('An item that people judge, as data.');

/** An item written as JSON. */
export type ItemDeclaration = z.infer<typeof itemDeclarationSchema>;

/** An instrument written as JSON. */
export type InstrumentDeclaration = z.infer<typeof instrumentDeclarationSchema>;
