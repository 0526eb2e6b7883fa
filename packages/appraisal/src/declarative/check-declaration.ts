import { entityKinds, type EntityKind } from '@cmoc/model';
import * as z from 'zod';
import { ruleIdPattern } from '../rule/rule-id';
import { severities } from '../rule/rule-metadata';
import { conditionSchema, pathSchema, querySchema } from './query';

/** The schema of a {@link Ground} as JSON. */
export const groundSchema = z
  .strictObject({
    text: z.string().min(1).describe('What the source says, in your own words.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .optional()
      .describe('The DOI, without an address.'),
    locator: z.string().optional().describe('Where in the source.'),
    checked: z
      .enum(['source', 'unchecked', 'judgement'])
      .describe('Read in the source, not checked against it, or the authors’ own reasoning.'),
  })
  .describe('Where the rule comes from.');

/** The fields every rule has as JSON. */
export const metadataShape = {
  $schema: z.string().optional().describe('The address of this schema, for editors.'),
  id: z.string().regex(ruleIdPattern).describe('namespace/name; the name is also the folder.'),
  revision: z.int().min(1).describe('Raised when the rule can find something else.'),
  title: z.string().min(1).describe('One line, in the reviewer’s words.'),
  why: z.string().min(1).describe('Why it matters to a realist review, and what to do.'),
  grounds: z.array(groundSchema).min(1),
  presets: z.array(z.string().min(1)).describe('The presets the rule is part of.'),
};

const messageSchema = z
  .strictObject({
    text: z.string().min(1).describe('What was found; `{name}` stands for a parameter.'),
    outcome: z.enum(['failed', 'cant-tell']),
    advice: z.string().min(1).describe('What the reviewer can do about it.'),
    identity: z.array(z.string()).optional(),
  })
  .describe('One thing the check can say.');

const optionSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('strings'),
      default: z.array(z.string().min(1)),
      description: z.string().min(1),
    }),
    z.strictObject({
      type: z.literal('number'),
      default: z.int().min(0),
      description: z.string().min(1),
    }),
    z.strictObject({
      type: z.literal('boolean'),
      default: z.boolean(),
      description: z.string().min(1),
    }),
  ])
  .describe('An option: its type, its default, what it does.');

const paramSchema = z.union([
  pathSchema,
  z.strictObject({ count: querySchema }),
  z.strictObject({ names: querySchema, path: pathSchema }),
]);

/** The schema of a check written as JSON: given these things, when this holds, then say that. */
export const checkDeclarationSchema = z
  .strictObject({
    ...metadataShape,
    severity: z.enum(severities).describe('How much a finding matters.'),
    given: z
      .strictObject({
        each: z
          .enum(['review', ...entityKinds] as ['review', ...EntityKind[]])
          .describe('What is looked at, one after the other.'),
        where: conditionSchema.optional().describe('Only those; the others are inapplicable.'),
        parts: z
          .strictObject({ path: pathSchema, where: conditionSchema.optional() })
          .optional()
          .describe('Look at parts of it, such as its slots; without any it is inapplicable.'),
      })
      .describe('What the check looks at.'),
    rules: z
      .array(
        z.strictObject({
          when: conditionSchema.describe('The pattern worth pointing at.'),
          then: z
            .strictObject({
              message: z.string().describe('The id of a message.'),
              params: z
                .record(z.string(), paramSchema)
                .optional()
                .describe('Where each parameter of the message comes from.'),
              also: querySchema.optional().describe('Further entities the finding speaks of.'),
            })
            .describe('What to say.'),
        }),
      )
      .min(1),
    messages: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), messageSchema),
    options: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), optionSchema).optional(),
  })
  .describe('A check on a realist review, as data: given, when, then.');

/** A check written as JSON. */
export type CheckDeclaration = z.infer<typeof checkDeclarationSchema>;
