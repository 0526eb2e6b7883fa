import { fail, type Issue, type Result, succeed } from '@cmoc/kernel';
import * as z from 'zod';
import type { AppraisalIssueCode } from '../issue-codes';
import { ruleIdPattern } from '../rule/rule-id';
import { severities } from '../rule/rule-metadata';

const ruleSettingSchema = z
  .union([
    z.enum(['off', 'on', ...severities]),
    z.strictObject({
      severity: z.enum(severities).exactOptional().describe('How much a finding matters.'),
      options: z.record(z.string(), z.unknown()).exactOptional().describe('Options of the rule.'),
      reviewOnFail: z
        .boolean()
        .exactOptional()
        .describe('Leave every finding of the rule to a person.'),
    }),
  ])
  .describe('Off, on, a severity, or a severity with options.');

/** The schema of {@link AppraisalSettings}: the part of a configuration that a file can hold. */
export const settingsSchema = z
  .strictObject({
    packages: z
      .array(z.string().min(1).max(500))
      .max(100)
      .exactOptional()
      .describe('Rule packages, by the name they are installed under.'),
    presets: z
      .array(z.string().min(1))
      .exactOptional()
      .describe('Which rules run: `recommended`, `strict`, `teaching`, `rameses-synthesis` …'),
    rules: z
      .record(z.string().regex(ruleIdPattern), ruleSettingSchema)
      .exactOptional()
      .describe('Settings of single rules, which win over presets.'),
    reviewOnFail: z
      .boolean()
      .exactOptional()
      .describe('Leave every finding to a person instead of calling it failed.'),
  })
  .describe('Which appraisal rules run on a review, and how.');

/** Which rules run on a review, and how: the part of a configuration that a file can hold. */
export type AppraisalSettings = z.infer<typeof settingsSchema>;

/** The setting of one rule. */
export type RuleSetting = z.infer<typeof ruleSettingSchema>;

/**
 * Reads settings from data, strictly: a key it does not know is an error, because a misspelt
 * setting that is silently ignored is a rule that silently does not run.
 */
export function parseSettings(value: unknown): Result<AppraisalSettings, AppraisalIssueCode> {
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? succeed(parsed.data) : fail(issuesOf(parsed.error, 'invalid-config'));
}

/** The settings a review names under its key `appraisal`; empty when it names none. */
export function settingsOf(review: object): Result<AppraisalSettings, AppraisalIssueCode> {
  const value = (review as Readonly<Record<string, unknown>>)['appraisal'];
  return value === undefined ? succeed({}) : parseSettings(value);
}

/** Turns what zod found into coded issues. */
export function issuesOf(
  error: z.ZodError,
  code: AppraisalIssueCode,
): readonly Issue<AppraisalIssueCode>[] {
  return error.issues.map((issue) => ({
    code,
    severity: 'error',
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    message: issue.message,
    params: { expected: issue.code },
  }));
}
