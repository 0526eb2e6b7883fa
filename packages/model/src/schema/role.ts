import * as z from 'zod';

/** The roles a slot of a configuration can play. */
export const roles = ['context', 'mechanism', 'outcome', 'intervention', 'actor'] as const;

/** The schema of a role. */
export const roleSchema = z
  .enum(roles)
  .describe(
    'The part something plays in one configuration; the same construct can play others elsewhere.',
  );

/** The part something plays in one configuration. A role of the use, never a type of the thing. */
export type Role = z.infer<typeof roleSchema>;
