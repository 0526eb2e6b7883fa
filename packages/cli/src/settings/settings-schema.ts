import * as z from 'zod';

/** The schema of the settings file; keys it does not know are kept. */
export const settingsSchema = z.looseObject({
  name: z.string().trim().min(1).max(200).optional().describe('The name you work under.'),
  trusted: z
    .array(z.object({ name: z.string(), version: z.string(), hash: z.string() }))
    .max(10_000)
    .optional()
    .describe('Rule packages whose code may run, each by name, version and content.'),
});

/** What is set for whoever uses the command on this machine. */
export type Settings = z.infer<typeof settingsSchema>;
