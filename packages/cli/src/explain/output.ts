import { z } from 'zod';
import type { ReadOnly } from '../json-output/read-only';

/** The schema of one rule. */
export const ruleSchema = z.object({
  id: z.string(),
  kind: z.enum(['check', 'item']).describe('A check computes; an item is judged by people.'),
  revision: z.int().min(1),
  title: z.string(),
  severity: z.enum(['error', 'warning', 'hint']).nullable().describe('Null for an item.'),
  presets: z.array(z.string()),
});

/** The schema of a rule with everything its page says. */
export const explainedRuleSchema = ruleSchema.extend({
  why: z.string(),
  grounds: z.array(
    z.object({
      text: z.string(),
      doi: z.string().optional(),
      locator: z.string().optional(),
      checked: z.enum(['source', 'unchecked', 'judgement']),
    }),
  ),
  advice: z.array(z.object({ message: z.string(), text: z.string(), advice: z.string() })),
  page: z.string().nullable().describe('The page in Markdown, where the pack has one.'),
});

/** The schema of what `cmoc explain RULE --format json` prints. */
export const explainOutputSchema = z.object({
  format: z.literal('cmoc-rule'),
  version: z.literal('1.0'),
  rule: explainedRuleSchema,
});

/** The schema of what `cmoc explain --format json` prints. */
export const rulesOutputSchema = z.object({
  format: z.literal('cmoc-rules'),
  version: z.literal('1.0'),
  rules: z.array(ruleSchema),
});

/** A rule with everything its page says. */
export type ExplainedRule = ReadOnly<z.infer<typeof explainedRuleSchema>>;

/** What `cmoc explain RULE --format json` prints. */
export type ExplainOutput = ReadOnly<z.infer<typeof explainOutputSchema>>;

/** What `cmoc explain --format json` prints. */
export type RulesOutput = ReadOnly<z.infer<typeof rulesOutputSchema>>;
