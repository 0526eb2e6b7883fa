import { collectionOfKind, type CollectionName } from '@cmoc/model';
import * as z from 'zod';
import { collectionsOnPath } from './path';

const collectionNames = Object.values(collectionOfKind) as [CollectionName, ...CollectionName[]];

/** The schema of a path: a field of the thing at hand, step by step; ids are followed. */
export const pathSchema = z
  .string()
  .regex(/^(?:@(?:subject|part|item)(?:\.|$))?[A-Za-z]*(?:\.[A-Za-z]+)*$/)
  .max(200)
  .describe(
    'A field, step by step. It starts at the thing at hand, or at `@subject`, `@part` or `@item`. Ids are followed to what they name: `fragment.source.studyFamily`.',
  );

const optionSchema = z
  .strictObject({ option: z.string().describe('The name of an option of the rule.') })
  .describe('The value of an option.');

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
const numberSchema = z.union([z.int().min(0), optionSchema]);
const wordsSchema = z.union([z.array(z.string().min(1)).min(1), optionSchema]);

/** A test on the thing at hand. */
export type Condition =
  | { path: string; is: 'present' | 'absent' | 'blank' }
  | { path: string; equals: string | number | boolean | { option: string } | { path: string } }
  | { path: string; oneOf: string[] | { option: string } }
  | { path: string; hasWords: string[] | { option: string } }
  | { path: string; onlyWords: string[] | { option: string } }
  | { path: string; mentions: { path: string } }
  | {
      count: Query;
      atLeast?: number | { option: string } | undefined;
      atMost?: number | { option: string } | undefined;
      exactly?: number | { option: string } | undefined;
    }
  | { some: Query }
  | { none: Query }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A set of things: from a collection, reached through a path, or standing behind a claim. */
export interface Query {
  from?: CollectionName | undefined;
  through?: string | undefined;
  evidenceFor?: string | undefined;
  pointing?: string | undefined;
  at?: string | undefined;
  where?: Condition | undefined;
  distinct?: string | undefined;
}

/** The schema of a {@link Query}. */
export const querySchema: z.ZodType<Query> = z
  .strictObject({
    from: z.enum(collectionNames).optional().describe('All of a collection.'),
    through: pathSchema.optional().describe('What a path of the thing at hand leads to.'),
    evidenceFor: pathSchema
      .optional()
      .describe(
        'The evidence that stands behind what a path leads to and against it, brought to bear on it or inherited through moves. Each has `bearing` (for, against, opposite-confirmed, restated where the passage is the claim in its authors’ words, or neither), `inherited`, `on` (the claim it was brought to bear on), `fragment`, `source`, `stance` and `slots`.',
      ),
    pointing: pathSchema
      .optional()
      .describe('Only those whose path names the thing at hand (or what `at` leads to).'),
    at: pathSchema.optional().describe('What `pointing` has to name, where it is not the subject.'),
    get where() {
      return conditionSchema.optional().describe('Only those for which this holds.');
    },
    distinct: z
      .union([z.literal('study-families'), pathSchema])
      .optional()
      .describe('Count different values of this path, or the study families they come from.'),
  })
  .refine(
    ({ from, through, evidenceFor }) =>
      [from, through, evidenceFor].filter((start) => start !== undefined).length === 1,
    { message: 'a query names one of `from`, `through` and `evidenceFor`' },
  )
  .refine(
    (query) => query.pointing === undefined || collectionsOnPath(query.pointing).length === 0,
    {
      message: '`pointing` names a field of the collection itself and follows no id',
    },
  )
  .describe('A set of things in the review.');

/** A union says of itself only that nothing fitted, which helps no author of a rule. */
const unknownCondition =
  'No such condition. A condition is a path with one of “is” (present, absent or blank), “equals”, ' +
  '“oneOf”, “hasWords”, “onlyWords” and “mentions”, or one of “count”, “some”, “none”, “all”, “any” ' +
  'and “not”, and nothing beside them.';

/** The schema of a {@link Condition}. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ path: pathSchema, is: z.enum(['present', 'absent', 'blank']) }),
        z.strictObject({
          path: pathSchema,
          equals: z.union([scalarSchema, optionSchema, z.strictObject({ path: pathSchema })]),
        }),
        z.strictObject({ path: pathSchema, oneOf: wordsSchema }),
        z.strictObject({ path: pathSchema, hasWords: wordsSchema }),
        z.strictObject({ path: pathSchema, onlyWords: wordsSchema }),
        z.strictObject({ path: pathSchema, mentions: z.strictObject({ path: pathSchema }) }),
        z.strictObject({
          count: querySchema,
          atLeast: numberSchema.optional(),
          atMost: numberSchema.optional(),
          exactly: numberSchema.optional(),
        }),
        z.strictObject({ some: querySchema }),
        z.strictObject({ none: querySchema }),
        z.strictObject({ all: z.array(conditionSchema).min(1) }),
        z.strictObject({ any: z.array(conditionSchema).min(1) }),
        z.strictObject({ not: conditionSchema }),
      ],
      { error: unknownCondition },
    ),
  )
  .describe('A test on the thing at hand.')
  .meta({ id: 'condition' });
