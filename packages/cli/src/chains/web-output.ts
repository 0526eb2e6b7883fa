import * as z from 'zod';
import { count, directionSchema } from '../json-output/review-parts';

const share = z.number().min(0).max(1);

/** The schema of what stands where in the web of links. */
export const webOutputSchema = z.object({
  places: z.array(
    z.object({
      configuration: z.string(),
      place: z.enum(['driver', 'between', 'end']),
      before: count.describe('Configurations that lead to it.'),
      after: count.describe('Configurations it leads to.'),
      between: share.describe('Share of the shortest ways between others that pass through it.'),
      holdsTogether: z.boolean().describe('Whether its part falls apart without it.'),
    }),
  ),
  parts: z.array(z.array(z.string())).describe('Configurations that hang together by links.'),
  links: z.object({ listed: count, atLeast: count, exact: z.boolean() }),
  caution: z.string(),
});

/** The schema of groups of configurations that say alike. */
export const groupsOutputSchema = z.object({
  groups: z.array(
    z.object({
      members: z.array(z.string()),
      common: z.array(
        z.object({
          role: z.enum(['context', 'intervention', 'mechanism', 'outcome']),
          construct: z.string(),
          direction: directionSchema.nullable(),
          configurations: count.describe('Members that tell it.'),
        }),
      ),
    }),
  ),
  alone: z.array(z.string()).describe('Configurations like no other.'),
  caution: z.string(),
});
