import * as z from 'zod';
import { entity, text } from './entity';
import type { AppraisalSettings, AppraisalSettingsInput } from './entities.generated';

export type { AppraisalSettings } from './entities.generated';

/**
 * The schema of {@link AppraisalSettings}.
 *
 * Which appraisal rules run on a review, and how. Which rules there are, and what their settings mean, is
 * known to the engine that runs them and not to the model.
 */
export const appraisalSettingsSchema: z.ZodType<AppraisalSettings, AppraisalSettingsInput> = entity(
  {
    packages: z
      .exactOptional(z.array(text('The name a package is installed under, or the path of a file.')))
      .describe('Rule packages that run on the review, beside those the program brings.'),
    presets: z.exactOptional(z.array(text('The name of a preset.'))).describe('Which rules run.'),
    rules: z
      .exactOptional(z.record(z.string(), z.unknown()))
      .describe('Settings of single rules, by the id of the rule; they win over presets.'),
    reviewOnFail: z
      .exactOptional(z.boolean())
      .describe('Whether every finding is left to a person instead of being called failed.'),
  },
).describe('Which appraisal rules run on the review, and how.');
