import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

/** The schema of one format. */
export const formatSchema = z.object({
  id: z.string(),
  title: z.string(),
  reads: z.boolean(),
  writes: z.boolean(),
  extensions: z.array(z.string()),
  mediaType: z.string(),
  use: z.string(),
});

/** The schema of what `cmoc formats --format json` prints. */
export const formatsOutputSchema = z.object({
  format: z.literal('cmoc-formats'),
  version: z.literal('1.0'),
  formats: z.array(formatSchema),
});

/** The schema of what `cmoc formats ID --format json` prints. */
export const formatPageOutputSchema = z.object({
  format: z.literal('cmoc-format'),
  version: z.literal('1.0'),
  about: formatSchema.extend({
    maps: z.array(z.object({ from: z.string(), to: z.string() })),
    lostOnReading: z.array(z.string()),
    lostOnWriting: z.array(z.string()),
    quirks: z.array(z.string()),
  }),
});

/** What `cmoc formats --format json` prints. */
export type FormatsOutput = ReadOnly<z.infer<typeof formatsOutputSchema>>;

/** What `cmoc formats ID --format json` prints. */
export type FormatPageOutput = ReadOnly<z.infer<typeof formatPageOutputSchema>>;
