import * as z from 'zod';
import type { ReadOnly } from '../json-output/read-only';

/** The schema of what a command prints on standard error when it cannot run, with `--format json`. */
export const failureOutputSchema = z.object({
  format: z.literal('cmoc-failure'),
  version: z.literal('1.0'),
  code: z.string().describe('Stable; one of the codes of the command or of an issue in the file.'),
  message: z.string().describe('What was found and what was expected.'),
  file: z.string().optional(),
  where: z.string().optional().describe('The path in the file.'),
  next: z.string().optional().describe('The command that helps next.'),
});

/** What a command prints on standard error when it cannot run, with `--format json`. */
export type FailureOutput = ReadOnly<z.infer<typeof failureOutputSchema>>;
