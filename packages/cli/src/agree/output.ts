import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';
import { count, directionSchema, roleSchema, stanceSchema } from '../json-output/review-parts';

const sideSchema = z.object({
  file: z.string(),
  review: z.object({ id: z.string(), title: z.string() }),
  configurations: count.describe('Extracted configurations; others are not compared.'),
});

const rateSchema = z.object({
  agreed: count,
  of: count,
  share: z.number().nullable().describe('Null where there was nothing to agree on.'),
  kappa: z.number().nullable().describe('Cohen’s kappa, where chance can be worked out.'),
});

const alignedSchema = z.object({
  source: z.string(),
  left: z.string(),
  right: z.string(),
  likeness: z.number(),
  slots: z.array(
    z.object({
      left: z.string(),
      right: z.string(),
      leftRole: roleSchema,
      rightRole: roleSchema,
      leftDirection: directionSchema.nullable(),
      rightDirection: directionSchema.nullable(),
      wording: z.number(),
    }),
  ),
  onlyLeft: z.array(z.string()),
  onlyRight: z.array(z.string()),
  leftStances: z.array(stanceSchema),
  rightStances: z.array(stanceSchema),
});

/** The schema of what `cmoc agree --format json` prints. */
export const agreeOutputSchema = z.object({
  format: z.literal('cmoc-agreement'),
  version: z.literal('1.0'),
  left: sideSchema,
  right: sideSchema,
  existence: rateSchema,
  roles: rateSchema,
  directions: rateSchema,
  stances: rateSchema,
  wording: z.number().nullable().describe('Mean likeness of aligned wordings.'),
  aligned: z.array(alignedSchema),
  queue: z.array(
    z.object({
      kind: z.enum([
        'only-left',
        'only-right',
        'role',
        'direction',
        'stance',
        'slot-only-left',
        'slot-only-right',
      ]),
      source: z.string(),
      left: z.string().nullable(),
      right: z.string().nullable(),
      what: z.string(),
    }),
  ),
  sourcesOfOneCoder: z.array(z.string()),
});

/** What `cmoc agree --format json` prints. */
export type AgreeOutput = ReadOnly<z.infer<typeof agreeOutputSchema>>;
