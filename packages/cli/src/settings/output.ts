import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

/** The schema of what `cmoc settings --format json` prints. */
export const settingsOutputSchema = z.object({
  format: z.literal('cmoc-settings'),
  version: z.literal('1.0'),
  file: z.string().describe('Where the settings are kept.'),
  name: z.string().nullable().describe('The name you work under; null where none is set.'),
  written: z.boolean(),
});

/** What `cmoc settings --format json` prints. */
export type SettingsOutput = ReadOnly<z.infer<typeof settingsOutputSchema>>;
