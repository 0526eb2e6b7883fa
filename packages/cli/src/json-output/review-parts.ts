import * as z from 'zod';

/** The schema of a count. */
export const count = z.int().min(0);

/** The schema of a way to go. */
export const directionSchema = z.enum([
  'increase',
  'decrease',
  'present',
  'absent',
  'mixed',
  'no-change',
]);

/** The schema of a construct, with the way it goes where that is said. */
export const stateSchema = z.object({
  construct: z.string(),
  direction: directionSchema.optional(),
});

/** The schema of a study, or of a source that belongs to no recorded study and stands for one. */
export const familySchema = z.object({
  kind: z.enum(['study-family', 'source']),
  id: z.string(),
});

/** The schema of how a passage stands to a claim. */
export const stanceSchema = z.enum([
  'supports',
  'refines',
  'opposes',
  'opposite-confirmed',
  'context-only',
  'unclear',
]);

/** The schema of what a slot is. */
export const roleSchema = z.enum(['context', 'intervention', 'actor', 'mechanism', 'outcome']);

/** What every document about a review begins with. */
export const reviewHead = {
  file: z.string(),
  review: z.object({ id: z.string(), title: z.string() }),
};
