import * as z from 'zod';

const nameSchema = z.string().min(1).describe('What the case shows, in the reviewer’s words.');
const reviewSchema = z
  .record(z.string(), z.unknown())
  .describe(
    'Part of a review, as much as the case needs, in the format of a review; format, version, id and title are filled in.',
  );

/** The schema of the cases of a check as JSON, `cases.json` beside `check.json`. */
export const checkCasesSchema = z
  .array(
    z.strictObject({
      name: nameSchema,
      review: reviewSchema,
      options: z
        .record(z.string(), z.unknown())
        .optional()
        .describe('Options the check runs with; its defaults when left out.'),
      expect: z
        .union([
          z.enum(['passed', 'inapplicable']),
          z
            .array(
              z.strictObject({
                message: z.string().min(1).describe('The id of the message.'),
                target: z
                  .string()
                  .optional()
                  .describe('`configuration:c1#m1`; any target when left out.'),
              }),
            )
            .min(1),
        ])
        .describe('What the check says of it; all of its findings.'),
    }),
  )
  .min(1)
  .describe('Small reviews and what a check says of each: tests and worked examples in one.');

/** The schema of the cases of a judged item as JSON, `cases.json` beside `item.json`. */
export const itemCasesSchema = z
  .array(
    z.strictObject({
      name: nameSchema,
      review: reviewSchema,
      expect: z
        .strictObject({
          subject: z
            .string()
            .optional()
            .describe('`source:s1`; the first result of the item when left out.'),
          status: z.enum(['untested', 'judged', 'contested', 'divergent', 'stale']),
          level: z.string().optional(),
          suggestion: z.string().optional(),
          permitted: z.string().optional().describe('The highest level left open.'),
          held: z.array(z.int().min(0)).optional().describe('What each holding counts.'),
        })
        .describe('Where the item stands on it.'),
    }),
  )
  .min(1)
  .describe('Small reviews and where an item stands on each: tests and worked examples in one.');

/** The schema of the cases of several rules, by rule id. */
export const caseTableSchema = z
  .record(z.string(), z.union([checkCasesSchema, itemCasesSchema]))
  .describe('The cases of rules, by rule id: worked examples on their pages.');
