import * as z from 'zod';

/** The directions a context, mechanism or outcome can take. */
export const directions = [
  'increase',
  'decrease',
  'present',
  'absent',
  'mixed',
  'no-change',
] as const;

/** The schema of a direction. */
export const directionSchema = z
  .enum(directions)
  .describe('Which way the thing goes: more of it, less, there, not there, both ways, unchanged.');

/** Which way a context, mechanism or outcome goes. Left out where the source does not say. */
export type Direction = z.infer<typeof directionSchema>;
